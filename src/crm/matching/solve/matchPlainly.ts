import { certify } from "./certificate.ts";
import { readMatchFile } from "./matchFile.ts";
import type { Problem } from "./problem.ts";
import { solve } from "./solver.ts";

type Answer = { assignments: [string, string][]; objective: number; filled: number; seconds: number; method: string };

/**
 * The pairs whose scores sum to the most, of a file of contract.md; among those, the most pairs. `filled`: requests whose whole need is
 * met. Throws BadMatchFile, and an Error should the answer ever fail its own proof.
 */
export function matchPlainly(file: unknown, clock = performance): Answer {
  const { problem, requests, ids } = readMatchFile(file);
  const began = clock.now();
  const asked = favouringPairs(problem);
  const solution = solve(asked);
  const { objective, bound, broken } = certify(asked, solution);
  if (broken || objective !== bound) throw new Error("La solution n’a pas pu être prouvée : rien n’est écrit.");
  const seconds = (clock.now() - began) / 1000;
  const assignments: [string, string][] = [];
  let [sum, filled] = [0, 0];
  for (const [r, id] of requests.entries()) {
    let places = 0;
    for (let e = problem.start[r]!; e < problem.start[r + 1]!; e += 1) {
      if (!solution.used[e]) continue;
      assignments.push([id, ids[problem.ambassador[e]!]!]);
      sum += problem.value[e]!;
      places += 1;
    }
    if (places === problem.need[r]) filled += 1;
  }
  return { assignments, objective: sum, filled, seconds, method: "flot exact par plus courts chemins, prouvé par ses prix" };
}

/** Each score times more than there are places, plus one: no number of pairs is worth one point of score, and of equal sums the one with more pairs wins. */
function favouringPairs(problem: Problem): Problem {
  const places = problem.need.reduce((sum, n, r) => sum + Math.min(n, problem.start[r + 1]! - problem.start[r]!), 0) + 1;
  return { ...problem, value: problem.value.map(score => score * places + 1) };
}
