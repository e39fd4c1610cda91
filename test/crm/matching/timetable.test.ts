import fc from "fast-check";
import { highsTimetable } from "../../../bench/world/highsTimetable.ts";
import { loadHighs } from "../../../bench/world/referee.ts";
import { byMoments } from "../../../src/crm/matching/solve/byMoments.ts";
import { CannotKeep, solveKeeping } from "../../../src/crm/matching/solve/solveKeeping.ts";
import { type Slotted, overlap, worthOf } from "../../../src/crm/matching/solve/slotted.ts";
import { solveSlotted } from "../../../src/crm/matching/solve/solveSlotted.ts";

type Edge = { r: number; a: number; value: number; from: number; to: number };
type Drawn = { need: number[]; capacity: number[]; given: number[]; bonuses: number[]; load: number; edges: Edge[] };

function slotted({ need, capacity, given, bonuses, load, edges }: Drawn): Slotted {
  const listed = [...edges].sort((x, y) => x.r - y.r);
  const of = (path: "a" | "value" | "from" | "to") => listed.map(edge => edge[path]);
  return { need: Int32Array.from(need), capacity: Int32Array.from(capacity), given: Int32Array.from(given), bonuses: Float64Array.from(bonuses), load, start: Int32Array.from({ length: need.length + 1 }, (_, r) => listed.filter(edge => edge.r < r).length), ambassador: Int32Array.from(of("a")), value: Float64Array.from(of("value")), from: Float64Array.from(of("from")), to: Float64Array.from(of("to")) };
}

/** Rules broken: a request or a person with too many, one person twice for a request, or at two places at once. */
function broken(problem: Slotted, used: Uint8Array): number {
  const { need, capacity, start, ambassador } = problem;
  const taken = [...used.keys()].filter(e => used[e]);
  const owner = (e: number) => need.findIndex((_, r) => e >= start[r]! && e < start[r + 1]!);
  const over = need.filter((n, r) => taken.filter(e => owner(e) === r).length > n).length + capacity.filter((n, a) => taken.filter(e => ambassador[e] === a).length > n).length;
  return over + taken.flatMap((e, i) => taken.slice(0, i).filter(f => ambassador[e] === ambassador[f] && (owner(e) === owner(f) || overlap(problem, e, f)))).length;
}

/** Every set of edges that breaks no rule, tried one after another: the worth of the best. */
function byHand(problem: Slotted, kept: number[] = [], without: number[] = []): number {
  const used = new Uint8Array(problem.ambassador.length);
  const best = (e: number): number => {
    if (e === used.length) return worthOf(problem, used);
    let most = kept.includes(e) ? -Infinity : best(e + 1);
    if (without.includes(e)) return most;
    used[e] = 1;
    if (!broken(problem, used)) most = Math.max(most, best(e + 1));
    used[e] = 0;
    return most;
  };
  return best(0);
}

const drawn = fc.record({ requests: fc.integer({ min: 1, max: 4 }), people: fc.integer({ min: 1, max: 3 }), seed: fc.integer({ min: 1, max: 2 ** 30 }), load: fc.constantFrom(0, 2, 9), bonus: fc.constantFrom(0, 4, 30) }).map(({ requests, people, seed, load, bonus }): Drawn => {
  const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const need = Array.from({ length: requests }, () => (below(4) ? 1 : 2));
  const edges: Edge[] = [];
  for (let r = 0; r < requests; r += 1) {
    // One date where several are wanted at once; else up to three, overlapping in part at times.
    const dates = Array.from({ length: need[r]! > 1 ? 1 : 1 + below(3) }, () => below(8)).map(from => ({ from, to: from + 1 + below(4) }));
    for (let a = 0; a < people; a += 1) for (const date of dates) if (edges.length < 13 && below(3)) edges.push({ r, a, value: below(20), ...date });
  }
  return { need, capacity: Array.from({ length: people }, () => below(4)), given: Array.from({ length: people }, () => below(3)), bonuses: need.map(() => (below(2) ? bonus : 0)), load, edges };
});

test("on small cases no timetable is worth more, none breaks a rule, and it is proved", () => {
  fc.assert(
    fc.property(drawn, one => {
      const problem = slotted(one);
      const { used, objective, bound, proved } = solveSlotted(problem);
      expect([broken(problem, used), objective, bound, proved, worthOf(problem, used)]).toEqual([0, byHand(problem), objective, true, objective]);
    }),
    { numRuns: 2000, seed: 11 },
  );
});

test("some of these cases are not told by moments alone: branching is tried", () => {
  const branched = fc.sample(drawn, { numRuns: 2000, seed: 11 }).filter(one => {
    const problem = slotted(one);
    return broken(problem, byMoments(problem, new Uint8Array(problem.ambassador.length)).used) > 0;
  });
  expect(branched.length).toBeGreaterThan(20);
});

test("pairs to keep are kept and pairs to leave are left, and the rest is the best there is; what cannot be kept is said", () => {
  let [kept, refused] = [0, 0];
  fc.assert(
    fc.property(drawn, fc.nat(), fc.nat(), fc.nat(), (one, x, y, z) => {
      const problem = slotted(one);
      const n = problem.ambassador.length;
      if (n < 3) return;
      const [keep, without] = [[...new Set([x % n, y % n])], [z % n].filter(e => e !== x % n && e !== y % n)];
      const possible = byHand(problem, keep, without) > -Infinity;
      try {
        const { used, objective, proved } = solveKeeping(problem, keep, without);
        expect([possible, broken(problem, used), keep.every(e => used[e]), without.some(e => used[e]), objective, proved]).toEqual([true, 0, true, false, byHand(problem, keep, without), true]);
        kept += 1;
      } catch (error) {
        if (!(error instanceof CannotKeep)) throw error;
        expect(possible).toBe(false);
        refused += 1;
      }
    }),
    { numRuns: 800, seed: 5 },
  );
  expect(kept > 100 && refused > 100).toBe(true);
});

/** A month of requests with two or three dates each, on the hours of school days; a third of them begin at half past. */
function aMonth(requests: number, people: number, seed: number, halves = true): Slotted {
  const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const edges: Edge[] = [];
  const need = Array.from({ length: requests }, () => (below(10) ? 1 : 3));
  for (let r = 0; r < requests; r += 1) {
    const dates = Array.from({ length: need[r]! > 1 ? 1 : 2 + below(2) }, () => {
      const from = (below(12) * 24 + 8 + below(8)) * 60 + (halves && !below(3) ? 30 : 0);
      return { from, to: from + 60 };
    });
    for (const a of new Set(Array.from({ length: 6 }, () => below(people)))) for (const date of dates) if (below(4)) edges.push({ r, a, value: 20 + below(80), ...date });
  }
  return slotted({ need, capacity: Array.from({ length: people }, () => 1 + below(2)), given: Array.from({ length: people }, () => below(3)), bonuses: need.map(() => 200), load: 15, edges });
}

test.each([[30, 12, 1], [30, 12, 2], [60, 25, 3], [60, 25, 4], [120, 60, 5], [120, 40, 6]])("of %d requests and %d people, the referee finds no better timetable (%d)", async (requests, people, seed) => {
  const problem = aMonth(requests, people, seed);
  const { used, objective, proved } = solveSlotted(problem);
  const referee = (await loadHighs()).solve(highsTimetable(problem));
  expect([referee.Status, broken(problem, used), Math.round(referee.ObjectiveValue), proved]).toEqual(["Optimal", 0, objective, true]);
}, 120_000);

test("the same problem gives the same answer", () => {
  expect(solveSlotted(aMonth(80, 40, 9)).used).toEqual(solveSlotted(aMonth(80, 40, 9)).used);
});
