import { addDays, addYears, subHours } from "date-fns";
import { Refusal } from "../../web/errors.ts";
import { attempt } from "../../web/attempt.ts";
import { dayStart, isoDay, readDay, shortDay } from "../french.ts";

export type Absence = { from: Date; to: Date };
export const mostAbsences = 3;

/**
 * Days when somebody is away, as the form tells them (`away1From`, `away1To`…): midnight of the first day to the midnight after the
 * last, in Paris. A line without dates is left out, one day alone is a whole absence; what is no date or ends first is told at its field.
 */
export function readAbsences(typed: Record<string, string>, at: Date): { absences: Absence[]; faults: Refusal[] } {
  const [absences, faults]: [Absence[], Refusal[]] = [[], []];
  for (let n = 1; n <= mostAbsences; n += 1) {
    const [first, last] = [typed[`away${n}From`] || typed[`away${n}To`], typed[`away${n}To`] || typed[`away${n}From`]];
    if (!first || !last) continue;
    const [from, to] = [attempt(() => readDay(first, `away${n}From`), faults), attempt(() => readDay(last, `away${n}To`), faults)];
    if (!from || !to) continue;
    if (to < from) faults.push(new Refusal("absence", "La fin est avant le début.", `away${n}To`));
    else if (to > addYears(at, 2)) faults.push(new Refusal("absence", "Choisissez une date dans les deux ans.", `away${n}To`));
    else absences.push({ from: dayStart(from), to: dayStart(addDays(to, 1)) });
  }
  return { absences, faults };
}

/** The form's fields again, from what is kept: those that are over are left out. */
export const absenceFields = (absences: readonly Absence[], at: Date): Record<string, string> =>
  Object.fromEntries(absences.filter(({ to }) => to > at).slice(0, mostAbsences).flatMap(({ from, to }, i) => [[`away${i + 1}From`, isoDay(from)], [`away${i + 1}To`, isoDay(subHours(to, 12))]]));

export const isAway = (absences: readonly Absence[], at: Date) => absences.some(({ from, to }) => from <= at && at < to);
/** « du 01/02/2027 au 05/02/2027 ». */
export const absenceWords = ({ from, to }: Absence) => `du ${shortDay(from)} au ${shortDay(subHours(to, 12))}`;
