import type { Scores } from "./bm25.ts";
import { rankingSettings } from "./settings.ts";

/** What the calibrated confidence is read from; each between 0 and 1. */
export type Signs = { variant: number; margin: number; coverage: number };

/** variant: nearness of the best question; margin: its lead over the next entry; coverage: share of the question's weight that the entry's words hold. */
export function signsOf(best: number, order: number[], variants: Scores, coverage: number): Signs {
  const own = variants.get(best) ?? 0;
  const next = Math.max(0, ...order.filter(entry => entry !== best).map(entry => variants.get(entry) ?? 0));
  return { variant: own, margin: own - next, coverage };
}

/** The chance that the first entry is the right one, 0 to 1 (logistic). */
export function confidenceOf({ variant, margin, coverage }: Signs) {
  const { confidence: c } = rankingSettings();
  return 1 / (1 + Math.exp(-(c.bias + c.variant * variant + c.margin * margin + c.coverage * coverage)));
}
