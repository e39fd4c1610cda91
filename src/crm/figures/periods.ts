import { TZDate } from "@date-fns/tz";
import { subMonths } from "date-fns";
import { dayStart } from "../french.ts";
import { schoolYear } from "../schoolCalendar/schoolYear.ts";

/** From the first moment on, to the second excluded. */
export type Range = { from: Date; to: Date };

const midnight = (year: number, month: number, day = 1) => new Date(new TZDate(year, month, day, 0, 0, "Europe/Paris").getTime());
const inParis = (at: Date) => new TZDate(at.getTime(), "Europe/Paris");

/** The end of the day of `at`, so that what happens today counts. */
const tomorrow = (at: Date) => midnight(inParis(at).getFullYear(), inParis(at).getMonth(), inParis(at).getDate() + 1);
const months = (at: Date, first: number, many: number): Range => ({ from: midnight(inParis(at).getFullYear(), first), to: midnight(inParis(at).getFullYear(), first + many) });

const wholeYear = (at: Date): Range => {
  const { from, to } = schoolYear(at);
  return { from, to };
};

/** Over which time figures are read. */
export const periods = {
  "annee-scolaire": { label: "Cette année scolaire", range: wholeYear },
  "annee-scolaire-passee": { label: "Année scolaire passée", range: (at: Date) => wholeYear(subMonths(at, 12)) },
  mois: { label: "Ce mois-ci", range: (at: Date) => months(at, inParis(at).getMonth(), 1) },
  trimestre: { label: "Ce trimestre", range: (at: Date) => months(at, inParis(at).getMonth() - (inParis(at).getMonth() % 3), 3) },
  "annee-civile": { label: "Cette année civile", range: (at: Date) => months(at, 0, 12) },
  "douze-mois": { label: "Douze derniers mois", range: (at: Date) => ({ from: dayStart(subMonths(at, 12)), to: tomorrow(at) }) },
  tout: { label: "Depuis le début", range: (at: Date) => ({ from: new Date(0), to: tomorrow(at) }) },
} as const;
export type Period = keyof typeof periods;
export const isPeriod = (name: string): name is Period => Object.hasOwn(periods, name);
