import type { Problem } from "../../src/crm/matching/solve/problem.ts";

/**
 * The same problem as a linear program in CPLEX LP text, for a referee that knows nothing of ours: one variable an edge (x), a first
 * place (y) a request, a step (z) for each place of an ambassador.
 */
export function highsModel({ need, capacity, given, start, ambassador, value, bonus, load }: Problem): string {
  const [objective, rows, bounds]: [string[], string[], string[]] = [[], [], []];
  const byAmbassador = Array.from(capacity, () => [] as string[]);
  for (let r = 0; r < need.length; r += 1) {
    const mine: string[] = [];
    for (let e = start[r]!; e < start[r + 1]!; e += 1) {
      objective.push(`+ ${value[e]} x${e}`);
      mine.push(`x${e}`);
      byAmbassador[ambassador[e]!]!.push(`x${e}`);
      bounds.push(`0 <= x${e} <= 1`);
    }
    if (!mine.length) continue;
    rows.push(`${mine.join(" + ")} <= ${need[r]}`);
    if (!bonus) continue;
    objective.push(`+ ${bonus} y${r}`);
    rows.push(`y${r} - ${mine.join(" - ")} <= 0`);
    bounds.push(`0 <= y${r} <= 1`);
  }
  byAmbassador.forEach((edges, a) => {
    if (!edges.length) return;
    const steps = Array.from({ length: Math.min(capacity[a]!, edges.length) }, (_, n) => `z${a}_${n}`);
    if (!load) return void rows.push(`${edges.join(" + ")} <= ${capacity[a]}`);
    steps.forEach((step, n) => {
      if (load * (given[a]! + n)) objective.push(`- ${load * (given[a]! + n)} ${step}`);
      bounds.push(`0 <= ${step} <= 1`);
    });
    rows.push(`${edges.join(" + ")}${steps.map(step => ` - ${step}`).join("")} ${steps.length ? "<=" : "="} 0`);
  });
  return `Maximize\n obj: ${wrapped(objective)}\nSubject To\n${rows.map((row, i) => ` c${i}: ${wrapped(row.split(/ (?=[+-] )/))}`).join("\n")}\nBounds\n ${bounds.join("\n ")}\nEnd\n`;
}

/** Lines of an LP file are short: HiGHS reads 560 characters of one at most. */
const wrapped = (terms: string[]) => terms.map((term, i) => (i && i % 20 === 0 ? `\n  ${term}` : term)).join(" ");
