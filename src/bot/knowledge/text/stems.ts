import { readFileSync } from "node:fs";
import snowball from "snowball-stemmers";
import { conceptWords } from "./concepts.ts";
import { plain } from "./plain.ts";

let stemmer: ReturnType<typeof snowball.newStemmer> | undefined;
let stopWords: Set<string> | undefined;
const stops = () => (stopWords ??= new Set(JSON.parse(readFileSync(new URL("./stopWords.json", import.meta.url), "utf8")) as string[]));

/** Stemming is slow, and a base says the same words again and again. */
const mostKept = 50_000;
const kept = new Map<string, string>();
function stem(word: string) {
  const before = kept.get(word);
  if (before !== undefined) return before;
  if (kept.size >= mostKept) kept.clear();
  const found = (stemmer ??= snowball.newStemmer("french")).stem(word);
  kept.set(word, found);
  return found;
}

/** The words that carry a question, in order: plain text, field synonyms, no stop words, stemmed (Snowball, French). */
export function stems(text: string) {
  return conceptWords(plain(text))
    .filter(word => word && !stops().has(word))
    .map(stem);
}
