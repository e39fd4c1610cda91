import { TZDate } from "@date-fns/tz";
import { addDays, addMinutes } from "date-fns";
import { hourOfDay, isoDay } from "../../../src/crm/french.ts";
import { breakAt } from "../../../src/crm/schoolCalendar/holidays.ts";
import { shippedBreaks } from "../../../src/crm/schoolCalendar/shippedBreaks.ts";
import { isWorkingDay, orWorkingDay } from "../../../src/crm/territories/daysOff.ts";

/** The school year of zone B: from the first day of classes to the last one. Source: shippedBreaks.ts. */
export const begin = new Date("2026-09-01T06:00:00Z");
export const end = new Date("2027-07-02T16:00:00Z");

const midnight = (day: string) => hourOfDay(new Date(`${day}T12:00:00Z`), 0);
const breaks = shippedBreaks.map(({ name, from, back }) => ({ name, from: midnight(from), back: midnight(back) }));
const isSchool = new Map<string, boolean>();
/** Whether there are classes on that day in Paris. */
export function isSchoolDay(at: Date): boolean {
  const day = isoDay(at);
  if (!isSchool.has(day)) isSchool.set(day, isWorkingDay(at) && !breakAt(breaks, at));
  return isSchool.get(day)!;
}

const hourIn = (at: Date) => new TZDate(at.getTime(), "Europe/Paris").getHours();

/** This moment, or where it falls between 22 h and 7 h the morning after, `minutes` past seven: nobody answers in their sleep. */
export function awake(at: Date, minutes: number): Date {
  const hour = hourIn(at);
  if (hour >= 7 && hour < 22) return at;
  return addMinutes(hourOfDay(hour < 7 ? at : addDays(hourOfDay(at, 12), 1), 7), minutes);
}

/** This moment where somebody is at work then, else the next morning of a working day. */
export function atWork(at: Date): Date {
  const [day, hour] = [orWorkingDay(at), hourIn(at)];
  if (day === at && hour >= 9 && hour < 17) return at;
  return hour < 17 || day !== at ? hourOfDay(day, 9) : hourOfDay(orWorkingDay(addDays(hourOfDay(at, 12), 1)), 9);
}

/** The first of each month in Paris, from September on, as milliseconds. */
const months = Array.from({ length: 14 }, (_, i) => midnight(`${2026 + Math.floor((8 + i) / 12)}-${String(((8 + i) % 12) + 1).padStart(2, "0")}-01`).getTime());
/** The month's number in this school year, September 0. */
export const monthOf = (at: Date) => months.findLastIndex(first => first <= at.getTime());
export const monthStart = (at: Date) => months[monthOf(at)] ?? months[0]!;
export const monthNames = ["septembre", "octobre", "novembre", "décembre", "janvier", "février", "mars", "avril", "mai", "juin"];
