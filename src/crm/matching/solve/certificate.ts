import { type Problem, type Solution, costOf, placeCost } from "./problem.ts";

/** What a solution is worth, what prices prove that no solution is worth more than, and how many of its rules are broken: need, capacity. */
export type Certificate = { objective: number; bound: number; broken: number };

/**
 * Judges a solution from the problem alone. For any prices, the sum over edges, places of requests and places of ambassadors of what
 * each gains at these prices, where it gains, is at least the worth of every solution (weak duality): a bound that equals the objective
 * proves that it is the best. Source: linear programming duality of the transportation problem.
 */
export function certify(problem: Problem, { used, requestPrice, ambassadorPrice }: Solution): Certificate {
  const { need, capacity, start, ambassador, value } = problem;
  let [objective, bound, broken] = [0, 0, 0];
  const taken = new Int32Array(capacity.length);
  for (let r = 0; r < need.length; r += 1) {
    let filled = 0;
    for (let e = start[r]!; e < start[r + 1]!; e += 1) {
      const a = ambassador[e]!;
      if (capacity[a]! > 0) bound += Math.max(0, value[e]! - requestPrice[r]! + ambassadorPrice[a]!);
      if (!used[e]) continue;
      objective += value[e]! - costOf(problem, a, taken[a]!) - placeCost(problem, r, filled);
      taken[a]! += 1;
      filled += 1;
    }
    if (filled > need[r]!) broken += 1;
    for (let n = 0; n < need[r]!; n += 1) bound += Math.max(0, requestPrice[r]! - placeCost(problem, r, n));
  }
  for (let a = 0; a < capacity.length; a += 1) {
    if (taken[a]! > Math.max(0, capacity[a]!)) broken += 1;
    for (let n = 0; n < capacity[a]!; n += 1) {
      const gain = -ambassadorPrice[a]! - costOf(problem, a, n);
      if (gain <= 0) break;
      bound += gain;
    }
  }
  return { objective, bound, broken };
}
