import { certify } from "../src/crm/matching/solve/certificate.ts";
import type { Problem } from "../src/crm/matching/solve/problem.ts";
import { solve } from "../src/crm/matching/solve/solver.ts";
import { median } from "./median.ts";
import type { Row } from "./row.ts";
import { highsModel } from "./world/highsModel.ts";
import { loadHighs } from "./world/referee.ts";
import { greedy, hungarian } from "./world/simpleMatchers.ts";
import { highsTimetable } from "./world/highsTimetable.ts";
import { solveSlotted } from "../src/crm/matching/solve/solveSlotted.ts";
import { aTerm } from "./world/terms.ts";
import { aTimetable } from "./world/timetables.ts";

const sizes = [{ requests: 200, ambassadors: 400, munkres: true, goal: 1 }, { requests: 2000, ambassadors: 5000, munkres: false, goal: 1 / 40 }, { requests: 20_000, ambassadors: 50_000, munkres: false, goal: 1 / 200 }];

/**
 * Our exact flow solver beside HiGHS (WebAssembly, fed with the same problem as LP text), greedy and munkres, in one run: time of each,
 * memory of ours, and what each is worth. Objectives of the referee and ours must be the same, and the certificate without a gap.
 */
export async function bench(): Promise<Row[]> {
  const rows: Row[] = [];
  const highs = await loadHighs();
  for (const { requests, ambassadors, munkres, goal } of sizes) {
    const problem = aTerm({ requests, ambassadors, seed: 42 });
    const name = `P7 ${requests}x${ambassadors} (${problem.ambassador.length} edges)`;
    const own = ours(problem);
    const theirs = timed(() => highs.solve(highsModel(problem)));
    const best = Math.round(theirs.result.ObjectiveValue);
    const row = (id: string, unit: string, mine: number, peer: string, other: number, told: string, reached: boolean) => rows.push({ id: `${name}: ${id}`, unit, ours: mine, peer, theirs: other, ratio: mine / other, goal: told, reached });
    row("time", "ms", own.ms, "highs-wasm LP", theirs.ms, `<= ${goal}`, own.ms / theirs.ms <= goal);
    row("worth", "points", own.objective, "highs-wasm LP", best, "the same, certificate without a gap", own.objective === best && own.bound === own.objective && !own.broken);
    row("memory", "MB above start", own.mb, "120 MB", 120, "<= 1", own.mb <= 120);
    const simple = timed(() => greedy(problem));
    row("greedy's worth", "points", own.objective, "greedy", simple.result, ">= 1", own.objective >= simple.result);
    row("greedy's time", "ms", own.ms, "greedy", simple.ms, "told", true);
    if (!munkres) continue;
    const dense = timed(() => hungarian(problem));
    row("munkres' time", "ms", own.ms, "munkres", dense.ms, "told", true);
  }
  for (const [requests, ambassadors, refereed] of [[200, 400, true], [2000, 5000, false]] as const) {
    const problem = aTimetable({ requests, ambassadors, seed: 42 });
    const name = `timetable ${requests}x${ambassadors} (${problem.ambassador.length} edges with dates)`;
    const own = timed(() => solveSlotted(problem));
    rows.push({ id: `${name}: proved the best`, unit: "points", ours: own.result.objective, peer: "its own bound", theirs: own.result.bound, ratio: own.result.objective / own.result.bound, goal: "1", reached: own.result.proved });
    const theirs = refereed ? timed(() => highs.solve(highsTimetable(problem))) : null;
    rows.push({ id: `${name}: time`, unit: "ms", ours: own.ms, peer: theirs ? "highs-wasm MIP" : "none", theirs: theirs?.ms ?? 0, ratio: theirs ? own.ms / theirs.ms : 0, goal: "told", reached: true });
    if (theirs) rows.push({ id: `${name}: worth`, unit: "points", ours: own.result.objective, peer: "highs-wasm MIP", theirs: Math.round(theirs.result.ObjectiveValue), ratio: 1, goal: "the same", reached: own.result.objective === Math.round(theirs.result.ObjectiveValue) });
  }
  return rows;
}

function ours(problem: Problem) {
  solve(problem);
  const before = process.memoryUsage();
  const times: number[] = [];
  let solution = solve(problem);
  const after = process.memoryUsage();
  for (let i = 0; i < 5; i += 1) {
    const one = timed(() => solve(problem));
    times.push(one.ms);
    solution = one.result;
  }
  const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return { ms: median(times), mb: Math.max(0, memory) / 1e6, ...certify(problem, solution) };
}

function timed<T>(act: () => T) {
  const start = performance.now();
  const result = act();
  return { ms: performance.now() - start, result };
}
