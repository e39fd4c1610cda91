import { differenceInMinutes } from "date-fns";
import { promisedHours } from "../../../src/crm/requests/schoolRequest.ts";
import { median } from "../../median.ts";
import type { Run, Year } from "./policies.ts";

export type Told = ReturnType<typeof tell>;
const share = (part: number, whole: number) => (whole ? part / whole : 0);

/** Gini's index of these loads: 0 where all are the same, towards 1 where one has everything. */
export function gini(loads: readonly number[]): number {
  const sorted = [...loads].sort((a, b) => a - b);
  const whole = sorted.reduce((sum, one) => sum + one, 0);
  return whole ? sorted.reduce((sum, one, i) => sum + one * (2 * (i + 1) - sorted.length - 1), 0) / (sorted.length * whole) : 0;
}

/** What a year looks like under one policy. Shares are from 0 to 1; hours are medians of those who had a yes. */
export function tell({ state, outcomes }: Year, { people }: Run) {
  const hours = outcomes.flatMap(({ want, yesAt }) => (yesAt ? [differenceInMinutes(yesAt, want.at) / 60] : []));
  const within = (at: Date | null, asked: Date) => at !== null && differenceInMinutes(at, asked) <= promisedHours * 60;
  const loads = people.map(({ id }) => state.asksOf(id).length);
  const busiest = [...loads].sort((a, b) => b - a).slice(0, Math.ceil(people.length / 10)).reduce((sum, one) => sum + one, 0);
  const filled = outcomes.filter(({ yesAt }) => yesAt);
  const served = new Set(filled.map(({ want }) => want.school.id));
  const asked = new Map(outcomes.map(({ want }) => [want.school.id, want.school]));
  const unserved = [...asked.values()].filter(({ id }) => !served.has(id));
  return {
    answered72: share(outcomes.filter(({ want, personAt }) => within(personAt, want.at)).length, outcomes.length),
    yes72: share(outcomes.filter(({ want, yesAt }) => within(yesAt, want.at)).length, outcomes.length),
    filled: share(filled.length, outcomes.length),
    byReferent: share(filled.filter(({ by }) => by === "referent").length, outcomes.length),
    hours: hours.length ? median(hours) : Infinity,
    lettersAFilled: share(state.asks.length, filled.length),
    busiestTenth: share(busiest, state.asks.length),
    gini: gini(loads),
    beyond: people.filter(person => beyondLimit(state.asksOf(person.id).map(({ at }) => at), person.monthlyLimit)).length,
    lost: state.gone.size,
    unserved: unserved.length,
    unservedRep: unserved.filter(({ network }) => network).length,
    unservedRural: unserved.filter(({ rural }) => rural).length,
  };
}

/** Whether more letters came in some calendar month than somebody chose. */
function beyondLimit(at: readonly Date[], limit: number) {
  const months = new Map<string, number>();
  for (const one of at) months.set(one.toISOString().slice(0, 7), (months.get(one.toISOString().slice(0, 7)) ?? 0) + 1);
  return [...months.values()].some(n => n > limit);
}

/** Filled and asked, by month of the request: fatigue shows in the end. */
export function byMonth({ outcomes }: Year) {
  const months = new Map<string, { asked: number; filled: number }>();
  for (const { want, yesAt } of outcomes) {
    const key = want.at.toISOString().slice(0, 7);
    const month = months.get(key) ?? { asked: 0, filled: 0 };
    months.set(key, { asked: month.asked + 1, filled: month.filled + (yesAt ? 1 : 0) });
  }
  return months;
}
