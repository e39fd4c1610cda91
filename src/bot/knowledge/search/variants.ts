import type { Scores } from "./bm25.ts";
import { grams } from "../text/grams.ts";
import { plain } from "../text/plain.ts";
import { stems } from "../text/stems.ts";

type Variant = { entry: number; words: Set<string>; weight: number; grams: Set<string> };
type Index = Map<string, number[]>;

const letters = (text: string) => new Set(grams(plain(text), 3));
const wordShare = 0.75;

/** Scores entries by their nearest written question, 0 to 1: Dice on words weighted by rarity, and on three-letter pieces. */
export function variantIndex(questions: string[][]) {
  const idf = rarity(questions);
  const mass = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + idf(word), 0);
  const variants: Variant[] = questions.flatMap((all, entry) =>
    all.map(text => {
      const words = new Set(stems(text));
      return { entry, words, weight: mass(words), grams: letters(text) };
    }),
  );
  const byWord = invert(variants.map(({ words }) => words));
  const byGram = invert(variants.map(variant => variant.grams));
  return (question: string): Scores => {
    const words = new Set(stems(question));
    const pieces = letters(question);
    const total = mass(words);
    const shared = overlap(byWord, words, idf);
    const best: Scores = new Map();
    for (const [at, common] of overlap(byGram, pieces, () => 1)) {
      const { entry, weight, grams: own } = variants[at]!;
      const score = wordShare * dice(shared.get(at) ?? 0, total, weight) + (1 - wordShare) * dice(common, pieces.size, own.size);
      if (score > (best.get(entry) ?? 0)) best.set(entry, score);
    }
    return best;
  };
}

const dice = (common: number, a: number, b: number) => (a + b ? (2 * common) / (a + b) : 0);

function invert(sets: Set<string>[]): Index {
  const index: Index = new Map();
  sets.forEach((set, at) => set.forEach(key => (index.get(key) ?? index.set(key, []).get(key)!).push(at)));
  return index;
}

function overlap(index: Index, keys: Set<string>, weigh: (key: string) => number) {
  const sums = new Map<number, number>();
  for (const key of keys) for (const at of index.get(key) ?? []) sums.set(at, (sums.get(at) ?? 0) + weigh(key));
  return sums;
}

/** How telling a word is: rare among entries, heavy; never seen, the heaviest. */
export function rarity(questions: string[][]) {
  const seen = new Map<string, number>();
  for (const all of questions) for (const word of new Set(all.flatMap(stems))) seen.set(word, (seen.get(word) ?? 0) + 1);
  return (word: string) => Math.log(1 + questions.length / ((seen.get(word) ?? 0) + 0.5));
}
