import type { Told } from "./told.ts";

export type Goal = { figure: keyof Told; label: string; unit: string; goal: string; reached(ours: number, theirs: number): boolean };
const more = { goal: ">= theirs", reached: (ours: number, theirs: number) => ours >= theirs };
const less = { goal: "<= theirs", reached: (ours: number, theirs: number) => ours <= theirs };

/** What a year is judged by. Nobody promises that ours wins each: the row says when it does not. */
export const goals: readonly Goal[] = [
  { figure: "answered72", label: "a yes or a named person within 72 h", unit: "share", goal: ">= 0.99", reached: ours => ours >= 0.99 },
  { figure: "yes72", label: "a yes within 72 h", unit: "share", ...more },
  { figure: "filled", label: "filled before the date", unit: "share", ...more },
  { figure: "byLetter", label: "filled by letters alone", unit: "share", ...more },
  { figure: "handedOver", label: "requests that the staff had to take over", unit: "requests", ...less },
  { figure: "hours", label: "hours to a yes, median", unit: "hours", ...less },
  { figure: "lettersAFilled", label: "letters a filled request", unit: "letters", ...less },
  { figure: "tooLate", label: "yeses that came too late", unit: "letters", ...less },
  { figure: "busiestTenth", label: "share of letters to the busiest tenth", unit: "share", ...less },
  { figure: "busiestEach", label: "letters to each of the busiest tenth", unit: "letters", ...less },
  { figure: "gini", label: "spread of letters (Gini)", unit: "index", ...less },
  { figure: "beyond", label: "people asked beyond what they chose", unit: "people", goal: "0", reached: ours => ours === 0 },
  { figure: "lost", label: "people lost for good", unit: "people", ...less },
  { figure: "paused", label: "pauses", unit: "pauses", ...less },
  { figure: "unserved", label: "schools that asked and were never served", unit: "schools", ...less },
  { figure: "unservedPriority", label: "of these, in priority education", unit: "schools", ...less },
  { figure: "unservedRural", label: "of these, rural", unit: "schools", ...less },
];
/** What is looked at when a supposition changes. */
export const inShort = goals.filter(({ figure }) => ["yes72", "filled", "lost"].includes(figure));
