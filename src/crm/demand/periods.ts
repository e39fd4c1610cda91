import { periods as known } from "../figures/periods.ts";
import { frenchDay } from "../french.ts";

/** Since when requests are counted. */
export const periods = { "annee-scolaire": known["annee-scolaire"], "douze-mois": known["douze-mois"], tout: known.tout } as const;
export type Period = keyof typeof periods;

export const readPeriod = (typed: string): Period => (Object.hasOwn(periods, typed) ? (typed as Period) : "annee-scolaire");

/** « depuis le 1er septembre 2026 », or « depuis le début ». */
export const sinceWords = (since: Date) => (since.getTime() ? `depuis le ${frenchDay(since)}` : "depuis le début");
