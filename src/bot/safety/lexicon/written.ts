import { readFileSync } from "node:fs";
import { fold } from "../../knowledge/text/fold.ts";
import { mended } from "./mended.ts";
import { slips } from "./slips.ts";

let known: Map<string, string> | undefined;
/** SMS forms: our own list, so that a change of the search's one never moves safety. */
const spellings = () => (known ??= new Map(Object.entries(JSON.parse(readFileSync(new URL("./spellings.json", import.meta.url), "utf8")) as Record<string, string>)));
const calm = (word: string) => word.replace(/([a-z])\1{2,}/g, "$1");

/** What was written, as the rules read it: no accents, SMS forms and slips of alarming words written out, « ne » left out. */
export function written(message: string) {
  const words = fold(message).split(" ").map(word => spellings().get(word) ?? spellings().get(calm(word)) ?? calm(word));
  return slips.reduce((text, [slip, meant]) => text.replace(slip, meant), words.join(" ").split(" ").map(mended).join(" "));
}
