import type { Looked, Weighed } from "./features.ts";
import type { Mode } from "./settings.ts";

/** What the confidence is read from: `odds`, the chance among the candidates, foils included; `gap`: the lead over the next, below 0 when a foil stands nearer; and how the first one itself fares. */
export const signNames = ["odds", "gap", "letters", "part", "known", "dense"] as const;
export type Signs = Record<(typeof signNames)[number], number>;
export type Ranked = Weighed & { score: number };

/** The candidates, best first; equal ones keep the order of the base, so that a run repeats. */
export const ranked = ({ candidates }: Looked, { weights }: Pick<Mode, "weights">): Ranked[] =>
  candidates.map(one => ({ ...one, score: scoreOf(one, weights) })).sort((a, b) => b.score - a.score || a.entry - b.entry);

const scoreOf = ({ features }: Weighed, weights: Mode["weights"]) => Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * features[name as keyof typeof features], 0);

/** The signs of the first of a ranking that is no foil (foils have the numbers from `entries` on). */
export function signsOf(ranking: readonly Ranked[], { entries, unknown }: { entries: number; unknown: number }): Signs {
  const first = ranking.find(({ entry }) => entry < entries);
  if (!first) return { odds: 0, gap: 0, letters: 0, part: 0, known: 1 - unknown, dense: 0 };
  const next = ranking.find(one => one !== first);
  const sum = ranking.reduce((total, { score }) => total + Math.exp(score - first.score), 0);
  const { letters, part, dense } = first.features;
  return { odds: 1 / sum, gap: bounded((first.score - (next?.score ?? 0)) / widest), letters, part, known: 1 - unknown, dense };
}

const bounded = (value: number) => Math.max(-1, Math.min(1, value));

/** A lead of e⁴ to one is as sure as it gets. */
const widest = 4;

/** The chance that the first entry is the right one, 0 to 1 (logistic). */
export function confidenceOf(signs: Signs, { confidence }: Pick<Mode, "confidence">) {
  return 1 / (1 + Math.exp(-signNames.reduce((sum, name) => sum + confidence[name] * signs[name], confidence.bias)));
}
