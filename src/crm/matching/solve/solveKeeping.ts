import { type Slotted, type Timetable, overlap, worthOf } from "./slotted.ts";
import { solveSlotted } from "./solveSlotted.ts";

/** A pair to keep that cannot be kept with the others: too many for a person or a request, or two at once. */
export class CannotKeep extends Error {
  constructor(readonly edge: number) {
    super("Cette personne ne peut pas être gardée avec les autres choix.");
  }
}

/** The best timetable that keeps these edges and does without those: solved on what they leave. Throws CannotKeep. */
export function solveKeeping(problem: Slotted, kept: readonly number[], without: readonly number[] = []): Timetable {
  const { need, capacity, given, start, ambassador } = problem;
  const owner = new Int32Array(ambassador.length);
  for (let r = 0; r < need.length; r += 1) owner.fill(r, start[r], start[r + 1]);
  const left = { ...problem, need: need.slice(), capacity: capacity.slice(), given: given.slice(), bonuses: problem.bonuses.slice() };
  for (const [i, e] of kept.entries()) {
    const [r, a] = [owner[e]!, ambassador[e]!];
    const clash = kept.slice(0, i).some(f => ambassador[f] === a && (owner[f] === r || overlap(problem, e, f)));
    if (clash || left.need[r]! < 1 || left.capacity[a]! < 1) throw new CannotKeep(e);
    left.need[r]! -= 1;
    left.capacity[a]! -= 1;
    left.given[a]! += 1;
    left.bonuses[r] = 0;
  }
  const gone = (e: number) => without.includes(e) || kept.some(f => e === f || (ambassador[f] === ambassador[e] && (owner[f] === owner[e] || overlap(problem, e, f))));
  const open = keepEdges(left, e => !gone(e));
  const rest = solveSlotted(open.problem);
  const used = new Uint8Array(ambassador.length);
  for (const e of kept) used[e] = 1;
  const before = worthOf(problem, used);
  open.edges.forEach((e, i) => void (used[e] = rest.used[i]!));
  const objective = worthOf(problem, used);
  return { used, objective, bound: rest.bound + before, proved: rest.proved && rest.bound + before === objective };
}

/** The same problem with some of its edges, and which they were. */
function keepEdges(problem: Slotted, keeps: (e: number) => boolean) {
  const edges = Array.from(problem.ambassador.keys()).filter(keeps);
  const start = new Int32Array(problem.start.length);
  const last = problem.start.length - 1;
  for (let r = 0, i = 0; r <= last; r += 1) {
    while (i < edges.length && edges[i]! < problem.start[r]!) i += 1;
    start[r] = i;
  }
  const pick = (list: Float64Array) => Float64Array.from(edges, e => list[e]!);
  return { edges, problem: { ...problem, start, ambassador: Int32Array.from(edges, e => problem.ambassador[e]!), value: pick(problem.value), from: pick(problem.from), to: pick(problem.to) } };
}
