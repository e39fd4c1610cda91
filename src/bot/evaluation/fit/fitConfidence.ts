import { type Signs, signNames } from "../../knowledge/search/signs.ts";
import { ascent } from "./ascent.ts";

/** The signs of a first entry, and whether it was right (never, for a question out of scope). */
export type Trial = { signs: Signs; right: boolean };
export type Confidence = Record<"bias" | (typeof signNames)[number], number>;

const ridge = 0.0005;

/** The logistic weights under which the confidence is the chance of being right: greatest mean log likelihood, less a ridge; no sign speaks against itself. */
export function fitConfidence(trials: readonly Trial[], dense: boolean): Confidence {
  const rows = trials.map(({ signs, right }) => ({ row: [1, ...signNames.map(name => (name === "dense" && !dense ? 0 : signs[name]))], right: Number(right) }));
  const w = ascent([-1, ...signNames.map(() => 0)], w => {
    const g = w.map((value, i) => (i ? -2 * ridge * value : 0));
    for (const { row, right } of rows) {
      const miss = (right - chance(w, row)) / rows.length;
      for (let i = 0; i < row.length; i++) g[i]! += miss * row[i]!;
    }
    return g;
  }, { least: i => (i ? 0 : -Infinity) });
  const names = ["bias", ...signNames] as const;
  return Object.fromEntries(names.map((name, i) => [name, name === "dense" && !dense ? 0 : Math.round(w[i]! * 1000) / 1000])) as Confidence;
}

const chance = (w: readonly number[], row: readonly number[]) => 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * w[i]!, 0)));
