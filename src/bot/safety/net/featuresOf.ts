import { written } from "../lexicon/written.ts";
import { withoutHyperbole } from "../listen.ts";
import { classesOf } from "./classes.ts";

const grams = (words: readonly string[], size: number) => words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(" "));
const pieces = (word: string) => (word.length < 4 ? [] : Array.from({ length: word.length - 1 }, (_, at) => `_${` ${word} `.slice(at, at + 4)}`));

/** What the net looks at: words, two and three in a row, pieces of four letters, and families of words, of the text as the rules read it. */
export function featuresOf(message: string) {
  const words = ["^", ...withoutHyperbole(written(message)).split(" ").map(word => (/^\d/.test(word) ? "0" : word)), "$"];
  return [...words, ...grams(words, 2), ...grams(words, 3), ...words.flatMap(pieces), ...classesOf(words)];
}
