import { monthNames, monthOf } from "./calendar.ts";
import type { Year } from "./post.ts";
import { inTime } from "./told.ts";

export type Month = { name: string; asked: number; yes72: number; filled: number; lost: number };

/** By the month in which requests were made, how many there were, had a yes in time, were filled; and who left for good in it: fatigue shows in the end. */
export function byMonth({ state, outcomes }: Year): Month[] {
  return monthNames.map((name, month) => {
    const made = outcomes.filter(({ want }) => monthOf(want.at) === month);
    const lost = state.farewells.filter(({ at, until }) => !until && monthOf(at) === month).length;
    return { name, asked: made.length, yes72: made.filter(one => inTime(one.yesAt, one)).length, filled: made.filter(({ yesAt }) => yesAt).length, lost };
  });
}
