import { readFileSync } from "node:fs";
import { plain } from "./plain.ts";

type Concepts = Map<string, string>;

let known: { words: Concepts; longest: number } | undefined;

function concepts() {
  if (known) return known;
  const table = JSON.parse(readFileSync(new URL("./concepts.json", import.meta.url), "utf8")) as Record<string, string[]>;
  const words: Concepts = new Map(Object.entries(table).flatMap(([concept, forms]) => forms.map(form => [plain(form), concept] as const)));
  return (known = { words, longest: Math.max(...[...words.keys()].map(form => form.split(" ").length)) });
}

/** The acronyms and synonyms of the field, longest first: « lycée pro » and « voie professionnelle » become one word. */
export function conceptWords(text: string) {
  const { words, longest } = concepts();
  const tokens = text.split(" ");
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let size = Math.min(longest, tokens.length - at);
    while (size > 0 && !words.has(tokens.slice(at, at + size).join(" "))) size--;
    out.push(size ? words.get(tokens.slice(at, at + size).join(" "))! : tokens[at]!);
    at += size || 1;
  }
  return out;
}
