import { plain } from "../knowledge/text/plain.ts";
import type { Dialogue } from "./dialogue.ts";
import { dialogues } from "./dialogues.ts";

/** The dialogue whose name was tapped: it takes the place of any other. */
export const begunByTap = (message: string): Dialogue | undefined => dialogues.find(({ label }) => plain(label) === plain(message));

/** The dialogue that a message asks for in so many words. */
export const begun = (message: string): Dialogue | undefined => dialogues.find(({ starts }) => starts?.test(plain(message)));
