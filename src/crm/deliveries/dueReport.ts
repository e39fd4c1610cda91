import { addYears, subYears } from "date-fns";
import { YearlyReport } from "./yearlyReport.ts";
import type { Charter } from "../charters/charter.ts";
import { type Year, yearOf } from "./charterYear.ts";

/** Days between the asking for a report and the day it counts as missed. */
export const graceDays = 60;

/**
 * The year that awaits its report, or null while the year runs and once the charter has ended. A year that was missed may still be
 * told, until the next one is over: `late`.
 */
export function dueReport({ signedAt, endedAt, reportDueAt, reportsMissed }: Pick<Charter, "signedAt" | "endedAt" | "reportDueAt" | "reportsMissed">, at: Date): (Year & { late: boolean }) | null {
  if (!signedAt || endedAt || !reportDueAt) return null;
  const late = at < reportDueAt;
  if (late && !reportsMissed) return null;
  const over = late ? subYears(reportDueAt, 1) : reportDueAt;
  return { ...yearOf({ signedAt }, over.getFullYear() - signedAt.getFullYear()), late };
}

export const nextReport = (reportDueAt: Date) => addYears(reportDueAt, 1);
export const reportsOf = (charter: Pick<Charter, "_id">) => YearlyReport.find({ charter: charter._id }).sort({ year: -1 });
