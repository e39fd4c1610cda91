import type { Slotted } from "../../src/crm/matching/solve/slotted.ts";

/** The same timetable as an integer program in CPLEX LP text, for a referee that knows nothing of ours: one binary variable an edge, one row an instant at which a person's dates begin. */
export function highsTimetable({ need, capacity, given, start, ambassador, value, from, to, bonuses, load }: Slotted): string {
  const [objective, rows, binaries]: [string[], string[], string[]] = [[], [], []];
  const mine = Array.from(capacity, () => [] as number[]);
  for (let r = 0; r < need.length; r += 1) {
    const edges: string[] = [];
    for (let e = start[r]!; e < start[r + 1]!; e += 1) {
      objective.push(`+ ${value[e]} x${e}`);
      binaries.push(`x${e}`);
      edges.push(`x${e}`);
      mine[ambassador[e]!]!.push(e);
    }
    if (!edges.length) continue;
    objective.push(`+ ${bonuses[r]} y${r}`);
    binaries.push(`y${r}`);
    rows.push(`${edges.join(" + ")} <= ${need[r]}`, `y${r} - ${edges.join(" - ")} <= 0`);
  }
  mine.forEach((edges, a) => {
    if (!edges.length) return;
    const all = edges.map(e => `x${e}`).join(" + ");
    rows.push(`${all} <= ${capacity[a]}`);
    for (const e of edges) {
      const at = edges.filter(f => from[f]! <= from[e]! && from[e]! < to[f]!);
      if (at.length > 1) rows.push(`${at.map(f => `x${f}`).join(" + ")} <= 1`);
    }
    if (!load) return;
    const steps = Array.from({ length: Math.min(capacity[a]!, edges.length) }, (_, n) => n);
    for (const n of steps) {
      objective.push(`- ${load * (given[a]! + n)} z${a}_${n}`);
      binaries.push(`z${a}_${n}`);
    }
    rows.push(`${all}${steps.map(n => ` - z${a}_${n}`).join("")} <= 0`);
  });
  const lines = (terms: string[]) => terms.map((term, i) => (i && i % 20 === 0 ? `\n  ${term}` : term)).join(" ");
  return `Maximize\n obj: ${lines(objective)}\nSubject To\n${rows.map((row, i) => ` c${i}: ${lines(row.split(/ (?=[+-] )/))}`).join("\n")}\nBinary\n ${lines(binaries)}\nEnd\n`;
}
