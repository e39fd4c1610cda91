import { byMoments } from "./byMoments.ts";
import { type Slotted, type Timetable, overlap, worthOf } from "./slotted.ts";

/** Timetables looked at before the best one so far is given, with what is not proved of it. */
const patience = 400;

/**
 * The best timetable: exact by the flow alone where overlapping dates of a person all meet at one instant, which is usual; else by branching
 * on the pairs that still overlap (one of both goes), each branch bounded by its own proved flow. The same problem gives the same answer.
 */
export function solveSlotted(problem: Slotted): Timetable {
  const open = [branch(problem, new Uint8Array(problem.ambassador.length))];
  let best: Pick<Timetable, "used" | "objective"> = { used: new Uint8Array(problem.ambassador.length), objective: 0 };
  for (let looked = 0; open.length && looked < patience; looked += 1) {
    const next = open.shift()!;
    if (next.bound <= best.objective) return { ...best, bound: best.objective, proved: true };
    const found = withoutOverlaps(problem, next.used);
    if (found.objective > best.objective) best = found;
    const pair = firstOverlap(problem, next.used);
    if (!pair) continue;
    for (const e of pair) {
      const out = Uint8Array.from(next.out);
      out[e] = 1;
      const one = branch(problem, out);
      if (one.bound <= best.objective) continue;
      const after = open.findIndex(other => other.bound < one.bound);
      open.splice(after < 0 ? open.length : after, 0, one);
    }
  }
  const bound = Math.max(best.objective, ...open.map(one => one.bound));
  return { ...best, bound, proved: bound === best.objective };
}

const branch = (problem: Slotted, out: Uint8Array) => ({ out, ...byMoments(problem, out) });

/** Two taken edges of one person that overlap, in the order of the edges; none where the timetable holds. */
function firstOverlap(problem: Slotted, used: Uint8Array): [number, number] | null {
  const byPerson = new Map<number, number[]>();
  for (let e = 0; e < used.length; e += 1) {
    if (!used[e]) continue;
    const mine = byPerson.get(problem.ambassador[e]!) ?? [];
    const other = mine.find(f => overlap(problem, e, f));
    if (other !== undefined) return [other, e];
    byPerson.set(problem.ambassador[e]!, [...mine, e]);
  }
  return null;
}

/** The same without the lesser of two edges that overlap, until none do: a timetable that holds, if not the best. */
function withoutOverlaps(problem: Slotted, taken: Uint8Array) {
  const used = Uint8Array.from(taken);
  for (let pair = firstOverlap(problem, used); pair; pair = firstOverlap(problem, used)) used[problem.value[pair[0]]! <= problem.value[pair[1]]! ? pair[0] : pair[1]] = 0;
  return { used, objective: worthOf(problem, used) };
}
