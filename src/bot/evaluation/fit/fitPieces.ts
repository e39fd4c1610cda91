import { bareWeight, countPieces, piecesOf, useOf } from "../../knowledge/search/pieces.ts";

const epochs = 2;
const rate = 0.1;
const pull = 1e-4;
/** Two primes: the questions come in an order that is mixed, and the same each time. */
const [stride, shift] = [7919, 104_729];

/**
 * What each piece of five letters weighs in telling entries apart: the weights under which a base's own questions, each left out in turn,
 * find their entry among all (softmax, adaptive gradient, pulled towards the piece's rarity). No question of an evaluation is read. Pieces seen once are not learnt.
 */
export function fitPieces(questions: readonly (readonly string[])[]): Record<string, number> {
  const counts = [...countPieces(questions)].filter(([, held]) => [...held.values()].reduce((a, b) => a + b, 0) > 1);
  const numbers = new Map(counts.map(([piece], at) => [piece, at]));
  const bare = counts.map(([, held]) => bareWeight(questions.length, held.size));
  const held = counts.map(([, entries]) => [...entries]);
  const [weights, squares] = [Float64Array.from(bare), new Float64Array(bare.length).fill(1e-3)];
  const lessons = questions.flatMap((all, entry) => all.map(text => ({ entry, pieces: piecesOf(text).flatMap(piece => numbers.get(piece) ?? []) })));
  const sums = new Float64Array(questions.length);
  for (let step = 0; step < lessons.length * epochs; step++) {
    const { entry, pieces } = lessons[(step * stride + Math.floor(step / lessons.length) * shift) % lessons.length]!;
    const uses = pieces.map(piece => held[piece]!.map(([at, count]) => [at, useOf(at === entry ? count - 1 : count, questions[at]!.length)] as const));
    sums.fill(0);
    pieces.forEach((piece, i) => uses[i]!.forEach(([at, use]) => (sums[at]! += weights[piece]! * use)));
    const miss = chances(sums);
    miss[entry]! -= 1;
    pieces.forEach((piece, i) => {
      const slope = uses[i]!.reduce((sum, [at, use]) => sum + miss[at]! * use, 0) + pull * (weights[piece]! - bare[piece]!);
      squares[piece]! += slope * slope;
      weights[piece] = Math.max(0, weights[piece]! - (rate * slope) / Math.sqrt(squares[piece]!));
    });
  }
  return Object.fromEntries(counts.map(([piece], at) => [piece, Math.round(weights[at]! * 100) / 100]));
}

function chances(scores: Float64Array) {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const odds = scores.map(score => Math.exp(score - most));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map(one => one / all);
}
