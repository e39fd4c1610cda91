import { addDays } from "date-fns";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { sectors } from "../companies/sectors.ts";
import { dayStart, readDay } from "../french.ts";
import { type Period, type Range, isPeriod, periods } from "./periods.ts";
import { schoolTypes } from "./schoolTypes.ts";

/** What figures are asked of: a time, and where it is narrowed, a département or a zone (an EPCI), a trade sector, a type of school. */
export type Asked = Range & { period: Period | "dates"; departement: string | null; zone: string | null; sector: string | null; schools: string | null };
export type Typed = Record<"periode" | "du" | "au" | "territoire" | "secteur" | "etablissements", string>;

/**
 * Reads what the address asks. A day that is none, or an end before its beginning, is told at its field and the school year is shown
 * instead; an unknown territory, sector or type asks nothing.
 */
export function readAsked(query: unknown, at: Date): { asked: Asked; typed: Typed; problems: Problems } {
  const typed = fields(query, "periode", "du", "au", "territoire", "secteur", "etablissements");
  const place = { departement: /^\d[\dAB]\d?$/.test(typed.territoire) ? typed.territoire : null, zone: /^\d{9}$|^\?\d[\dAB]\d?$/.test(typed.territoire) ? typed.territoire : null };
  const narrowed = { ...place, sector: Object.hasOwn(sectors, typed.secteur) ? typed.secteur : null, schools: Object.hasOwn(schoolTypes, typed.etablissements) ? typed.etablissements : null };
  const usual = { ...narrowed, period: "annee-scolaire" as const, ...periods["annee-scolaire"].range(at) };
  if (typed.periode !== "dates") return { asked: isPeriod(typed.periode) ? { ...narrowed, period: typed.periode, ...periods[typed.periode].range(at) } : usual, typed, problems: noProblems() };
  try {
    return { asked: { ...narrowed, period: "dates", ...ownDates(typed) }, typed, problems: noProblems() };
  } catch (error) {
    return { asked: usual, typed, problems: problemsIn(error) };
  }
}

/** Whole days, the last one too. */
function ownDates({ du, au }: Typed): Range {
  const faults: Refusal[] = [];
  const [from, last] = [attempt(() => readDay(du, "du"), faults), attempt(() => readDay(au, "au"), faults)];
  if (from && last && last < from) faults.push(new Refusal("dates", "La fin est avant le début.", "au"));
  if (faults.length) throw new Refusals(faults);
  return { from: dayStart(from!), to: dayStart(addDays(last!, 1)) };
}
