import type { Problem } from "./problem.ts";

/**
 * Requests of a term with their dates: an edge says that one person may serve a request from `from` to `to` (milliseconds), and what
 * that is worth. Nobody is at two places at once; one that begins when another ends is no overlap. A request with one place may list
 * a person at several dates; one with several places has one date. `bonuses`: what the first place of each request is worth besides.
 */
export type Slotted = Omit<Problem, "bonus" | "bonuses"> & { from: Float64Array; to: Float64Array; bonuses: Float64Array };

/** Edges taken, what they are worth, what nothing can be worth more than, and whether both are the same: proved the best. */
export type Timetable = { used: Uint8Array; objective: number; bound: number; proved: boolean };

export const overlap = ({ from, to }: Pick<Slotted, "from" | "to">, e: number, f: number) => from[e]! < to[f]! && from[f]! < to[e]!;

/** What these edges are worth: values, bonuses of first places, less the convex load of each person. */
export function worthOf({ need, capacity, given, start, ambassador, value, bonuses, load }: Slotted, used: Uint8Array): number {
  const taken = new Int32Array(capacity.length);
  let worth = 0;
  for (let r = 0; r < need.length; r += 1) {
    let filled = 0;
    for (let e = start[r]!; e < start[r + 1]!; e += 1) {
      if (!used[e]) continue;
      const a = ambassador[e]!;
      worth += value[e]! - load * (given[a]! + taken[a]!) + (filled === 0 ? bonuses[r]! : 0);
      taken[a]! += 1;
      filled += 1;
    }
  }
  return worth;
}
