import { grams } from "../text/grams.ts";
import { plain } from "../text/plain.ts";
import { stems } from "../text/stems.ts";
import type { Rarity } from "./rarity.ts";

type Variant = { entry: number; words: Set<string>; weight: number; grams: Set<string> };
type Index = Map<string, number[]>;

/** How near the written questions of an entry are to a question, each 0 to 1: on words, on three-letter pieces, both for the nearest, and for the three nearest. */
export type Nearness = { words: number; pieces: number; nearest: number; several: number };

const letters = (text: string) => new Set(grams(plain(text), 3));
const wordShare = 0.75;

/** Compares a question with every written one: Dice on words weighted by rarity, and on three-letter pieces. */
export function variantIndex(questions: string[][], rarity: Rarity) {
  const mass = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + rarity(word), 0);
  const variants: Variant[] = questions.flatMap((all, entry) =>
    all.map(text => {
      const words = new Set(stems(text));
      return { entry, words, weight: mass(words), grams: letters(text) };
    }),
  );
  const byWord = invert(variants.map(({ words }) => words));
  const byGram = invert(variants.map(variant => variant.grams));
  return (question: string, words: ReadonlySet<string>): Map<number, Nearness> => {
    const pieces = letters(question);
    const total = mass(words);
    const shared = overlap(byWord, words, rarity);
    const near = new Map<number, Nearness & { three: number[] }>();
    for (const [at, common] of overlap(byGram, pieces, () => 1)) {
      const { entry, weight, grams: own } = variants[at]!;
      note(near, entry, dice(shared.get(at) ?? 0, total, weight), dice(common, pieces.size, own.size));
    }
    return near;
  };
}

function note(near: Map<number, Nearness & { three: number[] }>, entry: number, words: number, pieces: number) {
  const both = wordShare * words + (1 - wordShare) * pieces;
  const known = near.get(entry) ?? near.set(entry, { words: 0, pieces: 0, nearest: 0, several: 0, three: [] }).get(entry)!;
  known.words = Math.max(known.words, words);
  known.pieces = Math.max(known.pieces, pieces);
  known.nearest = Math.max(known.nearest, both);
  if (known.three.length < 3 || both > known.three[2]!) {
    known.three = [...known.three, both].sort((a, b) => b - a).slice(0, 3);
    known.several = known.three.reduce((sum, one) => sum + one, 0) / 3;
  }
}

const dice = (common: number, a: number, b: number) => (a + b ? (2 * common) / (a + b) : 0);

function invert(sets: Set<string>[]): Index {
  const index: Index = new Map();
  sets.forEach((set, at) => set.forEach(key => (index.get(key) ?? index.set(key, []).get(key)!).push(at)));
  return index;
}

function overlap(index: Index, keys: ReadonlySet<string>, weigh: (key: string) => number) {
  const sums = new Map<number, number>();
  for (const key of keys) for (const at of index.get(key) ?? []) sums.set(at, (sums.get(at) ?? 0) + weigh(key));
  return sums;
}
