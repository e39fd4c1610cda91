import { entryOf } from "../knowledge/base.ts";

/** What stands in the field when a link opens the chat on an article: its title, which the person sends or changes. "" for an article that does not exist. */
export const openingWords = (id: unknown) => entryOf(String(id))?.title ?? "";
