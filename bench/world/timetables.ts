import type { Slotted } from "../../src/crm/matching/solve/slotted.ts";
import { draws } from "./draws.ts";
import { aTerm } from "./terms.ts";

const hour = 3_600_000;

/** The same term with dates: two or three a request among the hours of twenty school days, a tenth of them at half past; each candidate can make most of them. */
export function aTimetable(size: { requests: number; ambassadors: number; seed: number }): Slotted {
  const [term, draw] = [aTerm(size), draws(size.seed)];
  const edges: { ambassador: number; value: number; from: number }[] = [];
  const start = [0];
  for (let r = 0; r < term.need.length; r += 1) {
    const dates = [...new Set(Array.from({ length: draw.between(2, 3) }, () => draw.below(20) * 24 * hour + draw.between(8, 16) * hour + (draw.chance(0.1) ? hour / 2 : 0)))];
    for (let e = term.start[r]!; e < term.start[r + 1]!; e += 1) for (const from of dates) if (draw.chance(0.8)) edges.push({ ambassador: term.ambassador[e]!, value: term.value[e]!, from });
    start.push(edges.length);
  }
  return { need: term.need, capacity: term.capacity, given: term.given, load: term.load, bonuses: new Float64Array(term.need.length).fill(term.bonus), start: Int32Array.from(start), ambassador: Int32Array.from(edges, one => one.ambassador), value: Float64Array.from(edges, one => one.value), from: Float64Array.from(edges, one => one.from), to: Float64Array.from(edges, one => one.from + hour) };
}
