import type { Looked, Weighed } from "./features.ts";
import type { Mode } from "./settings.ts";

/** What the confidence is read from: `odds`, the chance among the candidates; `lead`, over the next; and how the first one itself fares. */
export const signNames = ["odds", "lead", "nearest", "several", "covered", "passages", "unknown", "dense"] as const;
export type Signs = Record<(typeof signNames)[number], number>;
export type Ranked = Weighed & { score: number };

/** The candidates, best first; equal ones keep the order of the base, so that a run repeats. */
export const ranked = ({ candidates }: Looked, { weights }: Pick<Mode, "weights">): Ranked[] =>
  candidates.map(one => ({ ...one, score: scoreOf(one, weights) })).sort((a, b) => b.score - a.score || a.entry - b.entry);

const scoreOf = ({ features }: Weighed, weights: Mode["weights"]) => Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * features[name as keyof typeof features], 0);

/** The signs of the first of a ranking. */
export function signsOf(ranking: readonly Ranked[], unknown: number): Signs {
  const [first, second] = ranking;
  if (!first) return { odds: 0, lead: 0, nearest: 0, several: 0, covered: 0, passages: 0, unknown, dense: 0 };
  const sum = ranking.reduce((total, { score }) => total + Math.exp(score - first.score), 0);
  const { nearest, several, covered, passages, dense } = first.features;
  return { odds: 1 / sum, lead: nearest - (second?.features.nearest ?? 0), nearest, several, covered, passages, unknown, dense };
}

/** The chance that the first entry is the right one, 0 to 1 (logistic). */
export function confidenceOf(signs: Signs, { confidence }: Pick<Mode, "confidence">) {
  return 1 / (1 + Math.exp(-signNames.reduce((sum, name) => sum + confidence[name] * signs[name], confidence.bias)));
}
