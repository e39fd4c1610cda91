import { grams } from "../text/grams.ts";
import { plain } from "../text/plain.ts";
import { stems } from "../text/stems.ts";
import { addShared, postingsOf } from "./postings.ts";
import type { Rarity } from "./rarity.ts";

/** How near the written questions of an entry are to a question, each 0 to 1: on words, on three-letter pieces, both for the nearest, and for the three nearest. */
export type Nearness = { words: number; pieces: number; nearest: number; several: number };
type Noted = Nearness & { three: number[] };

const letters = (text: string) => new Set(grams(plain(text), 3));
const wordShare = 0.75;
const one = () => 1;

/** Compares a question with every written one: Dice on words weighted by rarity, and on three-letter pieces. */
export function variantIndex(questions: readonly (readonly string[])[], rarity: Rarity) {
  const mass = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + rarity(word), 0);
  const variants = questions.flatMap((all, entry) => all.map(text => ({ entry, words: new Set(stems(text)), pieces: letters(text) })));
  const entries = Uint32Array.from(variants, ({ entry }) => entry);
  const masses = Float64Array.from(variants, ({ words }) => mass(words));
  const sizes = Float64Array.from(variants, ({ pieces }) => pieces.size);
  const byWord = postingsOf(variants.map(({ words }) => words));
  const byPiece = postingsOf(variants.map(({ pieces }) => pieces));
  const [shared, common] = [new Float64Array(entries.length), new Float64Array(entries.length)];
  return (question: string, words: ReadonlySet<string>): Map<number, Nearness> => {
    const pieces = letters(question);
    const total = mass(words);
    addShared(shared.fill(0), byWord, words, rarity);
    addShared(common.fill(0), byPiece, pieces, one);
    const near = new Map<number, Noted>();
    for (let at = 0; at < entries.length; at++) {
      if (common[at]) note(near, entries[at]!, dice(shared[at]!, total + masses[at]!), dice(common[at]!, pieces.size + sizes[at]!));
    }
    return near;
  };
}

function note(near: Map<number, Noted>, entry: number, words: number, pieces: number) {
  const both = wordShare * words + (1 - wordShare) * pieces;
  const known = near.get(entry) ?? near.set(entry, { words: 0, pieces: 0, nearest: 0, several: 0, three: [0, 0, 0] }).get(entry)!;
  known.words = Math.max(known.words, words);
  known.pieces = Math.max(known.pieces, pieces);
  known.nearest = Math.max(known.nearest, both);
  const { three } = known;
  if (both <= three[2]!) return;
  three[2] = both;
  if (three[2] > three[1]!) [three[1], three[2]] = [three[2], three[1]!];
  if (three[1]! > three[0]!) [three[0], three[1]] = [three[1]!, three[0]!];
  known.several = (three[0]! + three[1]! + three[2]) / 3;
}

const dice = (common: number, sizes: number) => (sizes ? (2 * common) / sizes : 0);
