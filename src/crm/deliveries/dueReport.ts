import { addYears, subYears } from "date-fns";
import { YearlyReport } from "./yearlyReport.ts";
import type { Charter } from "../charters/charter.ts";

/** Days after the anniversary before a report counts as missed. */
export const graceDays = 60;

/** The year that awaits its report: its number and its days, or null while the year runs. */
export function dueReport({ signedAt, reportDueAt }: Pick<Charter, "signedAt" | "reportDueAt">, at: Date) {
  if (!signedAt || !reportDueAt || at < reportDueAt) return null;
  return { year: reportDueAt.getFullYear() - signedAt.getFullYear(), from: subYears(reportDueAt, 1), to: reportDueAt };
}

export const nextReport = (reportDueAt: Date) => addYears(reportDueAt, 1);
export const reportsOf = (charter: Pick<Charter, "_id">) => YearlyReport.find({ charter: charter._id }).sort({ year: -1 });
