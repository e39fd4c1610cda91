import { TZDate } from "@date-fns/tz";
import { subMonths } from "date-fns";
import { dayStart, frenchDay } from "../french.ts";

/** Since when requests are counted. A school year begins on 1 September here: that of the code de l’éducation is set each year by decree. */
export const periods = {
  "annee-scolaire": { label: "Cette année scolaire", since: schoolYear },
  "douze-mois": { label: "Douze derniers mois", since: (at: Date) => dayStart(subMonths(at, 12)) },
  tout: { label: "Depuis le début", since: () => new Date(0) },
} as const;
export type Period = keyof typeof periods;

export const readPeriod = (typed: string): Period => (Object.hasOwn(periods, typed) ? (typed as Period) : "annee-scolaire");

/** « depuis le 1er septembre 2026 », or « depuis le début ». */
export const sinceWords = (since: Date) => (since.getTime() ? `depuis le ${frenchDay(since)}` : "depuis le début");

function schoolYear(at: Date) {
  const local = new TZDate(at.getTime(), "Europe/Paris");
  const year = local.getMonth() >= 8 ? local.getFullYear() : local.getFullYear() - 1;
  return new Date(new TZDate(year, 8, 1, 0, 0, "Europe/Paris").getTime());
}
