import { certify } from "./certificate.ts";
import { momentsOf } from "./moments.ts";
import type { Problem } from "./problem.ts";
import type { Slotted } from "./slotted.ts";
import { solve } from "./solver.ts";

/**
 * The best timetable where each person is free at most once a moment and `capacity` times in all, exactly, by the flow solver: moments stand for
 * its ambassadors, and each person is given requests of their own that keep the moments they may not use (worth more than anything), or
 * are paid for those they need not use (what the next place would cost): the convex load, told the other way round. `bound` is
 * proved by the certificate of that flow. Edges marked in `out` are left aside.
 */
export function byMoments(problem: Slotted, out: Uint8Array): { used: Uint8Array; bound: number } {
  const moments = momentsOf(problem, out);
  const momentOf = new Int32Array(problem.ambassador.length).fill(-1);
  moments.forEach(({ edges }, m) => edges.forEach(e => void (momentOf[e] = m)));
  const flow = flowOf(problem, moments.map(one => one.ambassador), momentOf);
  const solution = solve(flow.problem);
  const { objective, bound, broken } = certify(flow.problem, solution);
  if (broken || objective !== bound) throw new Error("La répartition n’a pas pu être prouvée.");
  const used = new Uint8Array(problem.ambassador.length);
  flow.edges.forEach((e, i) => void (e >= 0 && solution.used[i] && (used[e] = 1)));
  return { used, bound: bound - flow.paid };
}

function flowOf({ need, capacity, given, start, value, bonuses, load }: Slotted, owners: number[], momentOf: Int32Array) {
  const dearest = value.reduce((most, one) => Math.max(most, one), 0) + bonuses.reduce((most, one) => Math.max(most, one), 0) + 1;
  const [needs, extra, starts, ambassador, worth, edges]: number[][] = [[], [], [0], [], [], []];
  let paid = 0;
  const edge = (moment: number, points: number, e: number) => void (ambassador!.push(moment), worth!.push(points), edges!.push(e));
  const close = (places: number, bonus: number) => void (needs!.push(places), extra!.push(bonus), starts!.push(ambassador!.length));
  for (let r = 0; r < need.length; r += 1) {
    for (let e = start[r]!; e < start[r + 1]!; e += 1) if (momentOf[e]! >= 0) edge(momentOf[e]!, value[e]!, e);
    close(need[r]!, bonuses[r]!);
  }
  const mine = Array.from(capacity, () => [] as number[]);
  owners.forEach((a, moment) => mine[a]!.push(moment));
  mine.forEach((some, a) => {
    const places = Math.min(capacity[a]!, some.length);
    const most = dearest + load * (given[a]! + places);
    if (some.length > places) {
      some.forEach(moment => edge(moment, most, -1));
      close(some.length - places, 0);
      paid += most * (some.length - places);
    }
    for (let n = 0; load && n < places; n += 1) {
      const cost = load * (given[a]! + n);
      some.forEach(moment => edge(moment, cost, -1));
      close(1, 0);
      paid += cost;
    }
  });
  const problem: Problem = { need: Int32Array.from(needs!), capacity: new Int32Array(owners.length).fill(1), given: new Int32Array(owners.length), start: Int32Array.from(starts!), ambassador: Int32Array.from(ambassador!), value: Float64Array.from(worth!), bonus: 0, bonuses: Float64Array.from(extra!), load: 0 };
  return { problem, edges: edges!, paid };
}
