import { differenceInMinutes } from "date-fns";
import { median } from "../../median.ts";
import { busiestTenth } from "../../../src/crm/matching/busiestTenth.ts";
import { monthOf } from "./calendar.ts";
import type { Volunteer } from "./people.ts";
import type { Outcome, Year } from "./post.ts";
import { promisedHours } from "./product.ts";

export type Told = ReturnType<typeof tell>;
const share = (part: number, whole: number) => (whole ? part / whole : 0);

/** Gini's index of these loads: 0 where all are the same, towards 1 where one has everything. */
export function gini(loads: readonly number[]): number {
  const sorted = [...loads].sort((a, b) => a - b);
  const whole = sorted.reduce((sum, one) => sum + one, 0);
  return whole ? sorted.reduce((sum, one, i) => sum + one * (2 * (i + 1) - sorted.length - 1), 0) / (sorted.length * whole) : 0;
}

export const inTime = (at: Date | null, { want }: Outcome) => at !== null && differenceInMinutes(at, want.at) <= promisedHours * 60;

/** What a year looks like under one policy. Shares are from 0 to 1; hours are the median of those requests that had a yes. */
export function tell({ state, outcomes }: Year, people: readonly Volunteer[]) {
  const filled = outcomes.filter(({ yesAt }) => yesAt);
  const count = (which: (one: Outcome) => boolean) => outcomes.filter(which).length;
  const hours = filled.map(({ want, yesAt }) => differenceInMinutes(yesAt!, want.at) / 60);
  const loads = people.map(({ id }) => state.asksOf(id).length).sort((a, b) => b - a);
  const busiest = busiestTenth(loads);
  return {
    answered72: share(count(one => inTime(one.yesAt, one) || inTime(one.handedAt, one)), outcomes.length),
    yes72: share(count(one => inTime(one.yesAt, one)), outcomes.length),
    filled: share(filled.length, outcomes.length),
    byLetter: share(count(({ by }) => by === "letter"), outcomes.length),
    handedOver: count(({ handedAt }) => handedAt !== null),
    hours: hours.length ? median(hours) : Infinity,
    lettersAFilled: share(state.asks.length, filled.length),
    tooLate: state.asks.filter(({ status }) => status === "too late").length,
    busiestTenth: share(busiest, state.asks.length),
    busiestEach: busiest / Math.ceil(people.length / 10),
    gini: gini(loads),
    beyond: people.filter(({ id, monthlyLimit }) => mostInAMonth(state.asksOf(id).map(({ at }) => monthOf(at))) > monthlyLimit).length,
    lost: state.farewells.filter(({ until }) => !until).length,
    paused: state.farewells.filter(({ until }) => until).length,
    ...unserved(outcomes),
  };
}

function mostInAMonth(months: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Schools that asked and never had anybody; those of priority education and of the country among them. */
function unserved(outcomes: readonly Outcome[]) {
  const served = new Set(outcomes.filter(({ yesAt }) => yesAt).map(({ want }) => want.school.id));
  const asked = new Map(outcomes.map(({ want: { school } }) => [school.id, school]));
  const without = [...asked.values()].filter(({ id }) => !served.has(id));
  return { unserved: without.length, unservedPriority: without.filter(({ priority }) => priority).length, unservedRural: without.filter(({ rural }) => rural).length };
}
