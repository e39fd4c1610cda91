import { isoDay } from "../../crm/french.ts";
import { SchoolBreak } from "../../crm/schoolCalendar/schoolBreak.ts";
import type { Calendar } from "./calendar.ts";

/** The calendar with the holidays of its zone as the staff keep them, the latest hundred at most; those we ship where none is kept. */
export async function withSchoolDays(calendar: Calendar): Promise<Calendar> {
  const kept = await SchoolBreak.find({ zone: calendar.schoolZone, removed: false }).select("from back").sort({ from: -1 }).limit(100).lean();
  return kept.length ? { ...calendar, schoolDays: kept.map(({ from, back }) => ({ from: isoDay(from), back: isoDay(back) })) } : calendar;
}
