import fc from "fast-check";
import { certify } from "../../../src/crm/matching/solve/certificate.ts";
import type { Problem } from "../../../src/crm/matching/solve/problem.ts";
import { solve } from "../../../src/crm/matching/solve/solver.ts";

type Drawn = { need: number[]; capacity: number[]; given: number[]; edges: (number | null)[][]; bonus: number; load: number };

function problemOf({ need, capacity, given, edges, bonus, load }: Drawn): Problem {
  const listed = need.flatMap((_, r) => capacity.flatMap((_, a) => (edges[r]![a] === null ? [] : [{ r, a, value: edges[r]![a]! }])));
  const start = Int32Array.from({ length: need.length + 1 }, (_, r) => listed.filter(edge => edge.r < r).length);
  return { need: Int32Array.from(need), capacity: Int32Array.from(capacity), given: Int32Array.from(given), start, ambassador: Int32Array.from(listed, ({ a }) => a), value: Float64Array.from(listed, ({ value }) => value), bonus, load };
}

/** Every way to take edges, one after another, as one would by hand: the worth of the best. */
function byHand({ need, capacity, given, edges, bonus, load }: Drawn): number {
  const listed = need.flatMap((_, r) => capacity.flatMap((_, a) => (edges[r]![a] === null ? [] : [[r, a, edges[r]![a]!] as const])));
  const [filled, taken] = [need.map(() => 0), capacity.map(() => 0)];
  const best = (i: number): number => {
    if (i === listed.length) return 0;
    const [r, a, value] = listed[i]!;
    const without = best(i + 1);
    if (filled[r]! >= need[r]! || taken[a]! >= capacity[a]!) return without;
    const worth = value + (filled[r] === 0 ? bonus : 0) - load * (given[a]! + taken[a]!);
    filled[r]! += 1;
    taken[a]! += 1;
    const taking = worth + best(i + 1);
    filled[r]! -= 1;
    taken[a]! -= 1;
    return Math.max(without, taking);
  };
  return best(0);
}

const small = fc.integer({ min: 1, max: 4 }).chain(requests =>
  fc.integer({ min: 1, max: 3 }).chain(ambassadors =>
    fc.record({
      need: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: requests, maxLength: requests }),
      capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: ambassadors, maxLength: ambassadors }),
      given: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: ambassadors, maxLength: ambassadors }),
      edges: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { freq: 4 }), { minLength: ambassadors, maxLength: ambassadors }), { minLength: requests, maxLength: requests }),
      bonus: fc.constantFrom(0, 3, 20),
      load: fc.constantFrom(0, 1, 5),
    }),
  ),
);

test("on small cases no way to pair is worth more, and the prices prove it", () => {
  fc.assert(
    fc.property(small, drawn => {
      const problem = problemOf(drawn);
      const { objective, bound, broken } = certify(problem, solve(problem));
      expect([objective, bound, broken]).toEqual([byHand(drawn), byHand(drawn), 0]);
    }),
    { numRuns: 4000, seed: 7 },
  );
});

/** Cities, trades, thirty candidates at most: as requests of a term are. */
function aTerm(requests: number, ambassadors: number, seed: number, more: Partial<Problem> = {}): Problem {
  const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const start = new Int32Array(requests + 1);
  const [ambassador, value]: [number[], number[]] = [[], []];
  for (let r = 0; r < requests; r += 1) {
    const mine = new Set(Array.from({ length: 5 + below(20) }, () => below(ambassadors)));
    for (const a of [...mine].sort((x, y) => x - y)) {
      ambassador.push(a);
      value.push(below(100));
    }
    start[r + 1] = ambassador.length;
  }
  return { need: Int32Array.from({ length: requests }, () => 1 + below(2)), capacity: Int32Array.from({ length: ambassadors }, () => below(4)), given: Int32Array.from({ length: ambassadors }, () => below(3)), start, ambassador: Int32Array.from(ambassador), value: Float64Array.from(value), bonus: 2000, load: 60, ...more };
}

test.each([[300, 600], [400, 150], [50, 900]])("%d requests and %d ambassadors: proved optimal, the same answer twice, no more than is offered", (requests, ambassadors) => {
  for (const seed of [1, 2, 3]) {
    const problem = aTerm(requests, ambassadors, seed);
    const [first, again] = [solve(problem), solve(problem)];
    const { objective, bound, broken } = certify(problem, first);
    expect([bound - objective, broken]).toEqual([0, 0]);
    expect(Buffer.from(first.used)).toEqual(Buffer.from(again.used));
    expect(objective).toBeGreaterThan(0);
  }
});

test("a certificate sees a solution that is not the best, and one that breaks a rule", () => {
  const problem = aTerm(60, 40, 5);
  const best = solve(problem);
  const worse = { ...best, used: Uint8Array.from(best.used) };
  worse.used[best.used.indexOf(1)] = 0;
  const judged = certify(problem, worse);
  expect(judged.objective).toBeLessThan(judged.bound);
  const greedy = { ...best, used: new Uint8Array(best.used.length).fill(1) };
  expect(certify(problem, greedy).broken).toBeGreaterThan(0);
});
