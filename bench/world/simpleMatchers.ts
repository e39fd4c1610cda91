import munkres from "munkres";
import { type Problem, costOf, placeCost } from "../../src/crm/matching/solve/problem.ts";

/** The best pairs first, each taken where there is room and it is worth something: what a person with a sorted list would do. */
export function greedy(problem: Problem): number {
  const { need, capacity, start, ambassador, value } = problem;
  const owner = new Int32Array(ambassador.length);
  for (let r = 0; r < need.length; r += 1) owner.fill(r, start[r], start[r + 1]);
  const order = Int32Array.from(ambassador.keys()).sort((a, b) => value[b]! - value[a]! || a - b);
  const [filled, taken] = [new Int32Array(need.length), new Int32Array(capacity.length)];
  let objective = 0;
  for (const e of order) {
    const [r, a] = [owner[e]!, ambassador[e]!];
    if (filled[r]! >= need[r]! || taken[a]! >= capacity[a]!) continue;
    const worth = value[e]! - costOf(problem, a, taken[a]!) - placeCost(problem, r, filled[r]!);
    if (worth <= 0) continue;
    objective += worth;
    filled[r]! += 1;
    taken[a]! += 1;
  }
  return objective;
}

/** The Hungarian method of the munkres package, on the dense table of requests and places of ambassadors; one place a request alone. */
export function hungarian(problem: Problem): number {
  const { need, capacity, start, ambassador, value } = problem;
  const first = Int32Array.from(capacity, (_, a) => capacity.subarray(0, a).reduce((sum, n) => sum + n, 0));
  const columns = capacity.reduce((sum, n) => sum + n, 0) + need.length;
  const table = Array.from(need, (_, r) => {
    const row = new Array<number>(columns).fill(0);
    for (let e = start[r]!; e < start[r + 1]!; e += 1) for (let n = 0; n < capacity[ambassador[e]!]!; n += 1) row[first[ambassador[e]!]! + n] = -(value[e]! - costOf(problem, ambassador[e]!, n) - placeCost(problem, r, 0));
    return row;
  });
  return munkres(table).reduce((sum, [r, column]) => sum - Math.min(0, table[r]![column]!), 0);
}
