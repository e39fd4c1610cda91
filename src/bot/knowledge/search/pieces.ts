import { readFileSync } from "node:fs";
import { grams } from "../text/grams.ts";
import { plain } from "../text/plain.ts";

export type PieceWeights = ReadonlyMap<string, number>;
/** An entry's use of a piece, from how many of its questions hold it: more with each, less each time, and the less the more it asks; about 0 to 1. */
export const useOf = (questions: number, of: number) => (16 * Math.sqrt(questions)) / (of + 5);
export const piecesOf = (text: string) => [...new Set(grams(plain(text), 5))];
/** What a piece weighs that nothing was learnt of: rare among entries, heavy. */
export const bareWeight = (entries: number, holding: number) => Math.log(1 + entries / (holding + 0.5));

/** In how many questions of each entry each piece stands. */
export function countPieces(questions: readonly (readonly string[])[]) {
  const counts = new Map<string, Map<number, number>>();
  questions.forEach((all, entry) => {
    for (const piece of all.flatMap(piecesOf)) {
      const held = counts.get(piece) ?? counts.set(piece, new Map()).get(piece)!;
      held.set(entry, (held.get(entry) ?? 0) + 1);
    }
  });
  return counts;
}

let shipped: PieceWeights | undefined;
const learnt = (): PieceWeights => (shipped ??= new Map(Object.entries(JSON.parse(readFileSync(new URL("./pieces.json", import.meta.url), "utf8")) as Record<string, number>)));

/** How much a question is made of the pieces that entries use, each piece weighed by how well it has told the entries' own questions apart. */
export function pieceIndex(questions: readonly (readonly string[])[], weights: PieceWeights = learnt()) {
  const postings = new Map([...countPieces(questions)].map(([piece, held]) => {
    const weight = weights.get(piece) ?? bareWeight(questions.length, held.size);
    return [piece, { weight, entries: Uint32Array.from(held.keys()), uses: Float64Array.from(held, ([entry, count]) => weight * useOf(count, questions[entry]!.length)) }] as const;
  }));
  return (question: string) => {
    const sums = new Float64Array(questions.length);
    let mass = 0;
    for (const piece of piecesOf(question)) {
      const found = postings.get(piece);
      if (!found) continue;
      mass += found.weight;
      found.entries.forEach((entry, at) => (sums[entry]! += found.uses[at]!));
    }
    return mass ? sums.map(sum => sum / mass) : sums;
  };
}
