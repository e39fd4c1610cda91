import { readFileSync } from "node:fs";
import { fold } from "./fold.ts";

type Spellings = Record<string, string>;

let known: Map<string, string> | undefined;
const spellings = () => (known ??= new Map(Object.entries(JSON.parse(readFileSync(new URL("./spellings.json", import.meta.url), "utf8")) as Spellings)));

/** « cooool », « stpppp »: a letter typed three times or more counts once, as the dictionary has no such word. */
const calm = (word: string) => word.replace(/([a-z])\1{2,}/g, "$1");

/** Folded text with SMS forms and frequent misspellings written out: « jsp koi faire » → « je sais pas quoi faire ». */
export const plain = (text: string) =>
  fold(text)
    .split(" ")
    .map(word => spellings().get(word) ?? spellings().get(calm(word)) ?? calm(word))
    .join(" ");
