import { readFileSync } from "node:fs";
import snowball from "snowball-stemmers";
import { conceptWords } from "./concepts.ts";
import { plain } from "./plain.ts";

let stemmer: ReturnType<typeof snowball.newStemmer> | undefined;
let stopWords: Set<string> | undefined;
const stops = () => (stopWords ??= new Set(JSON.parse(readFileSync(new URL("./stopWords.json", import.meta.url), "utf8")) as string[]));

/** The words that carry a question, in order: plain text, field synonyms, no stop words, stemmed (Snowball, French). */
export function stems(text: string) {
  stemmer ??= snowball.newStemmer("french");
  return conceptWords(plain(text))
    .filter(word => word && !stops().has(word))
    .map(word => stemmer!.stem(word));
}
