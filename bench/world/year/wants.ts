import { addDays, addMinutes, isBefore } from "date-fns";
import { formatNames } from "../../../src/crm/ambassadors/formats.ts";
import { classNames } from "../../../src/crm/ambassadors/levels.ts";
import { tradeNames } from "../../../src/crm/ambassadors/trades.ts";
import { hourOfDay } from "../../../src/crm/french.ts";
import { breakAt } from "../../../src/crm/schoolCalendar/holidays.ts";
import { shippedBreaks } from "../../../src/crm/schoolCalendar/shippedBreaks.ts";
import { isWorkingDay } from "../../../src/crm/territories/daysOff.ts";
import type { Draws } from "../draws.ts";
import type { Parameters } from "./parameters.ts";
import type { SchoolOfYear } from "./people.ts";

export type Want = { id: number; school: SchoolOfYear; at: Date; trades: string[]; format: string; level: string; dates: Date[]; minutes: number };

export const begin = new Date("2026-09-01T06:00:00Z");
export const end = new Date("2027-07-02T16:00:00Z");
const breaks = shippedBreaks.map(({ name, from, back }) => ({ name, from: new Date(`${from}T00:00:00+01:00`), back: new Date(`${back}T00:00:00+01:00`) }));
export const isSchoolDay = (at: Date) => isWorkingDay(at) && !breakAt(breaks, at);

/** A school day at a full hour of classes, `days` on or after. */
function classHour(draw: Draws, from: Date, days: number): Date {
  let day = addDays(from, days);
  while (!isSchoolDay(day)) day = addDays(day, 1);
  return hourOfDay(day, draw.one([8, 9, 10, 11, 13, 14, 15, 16]));
}

/** What schools ask in a year, in the order they ask: by the season, on school days, for two to four dates two weeks to two months on. */
export function wants(draw: Draws, parameters: Parameters, schools: readonly SchoolOfYear[]): Want[] {
  const total = schools.length * parameters.requestsASchool;
  const top = Math.max(...Object.values(parameters.season));
  const found: Omit<Want, "id">[] = [];
  while (found.length < total) {
    const day = draw.moment(begin, addDays(end, -30));
    if (!isSchoolDay(day) || !draw.chance((parameters.season[day.getUTCMonth()] ?? 0) / top)) continue;
    const at = addMinutes(hourOfDay(day, draw.between(8, 18)), draw.below(60));
    const dates = [...new Set(Array.from({ length: draw.between(2, 4) }, () => classHour(draw, at, draw.between(14, 56)).getTime()))].map(time => new Date(time)).filter(date => isBefore(date, end)).sort((a, b) => a.getTime() - b.getTime());
    if (dates.length) found.push({ school: draw.one(schools), at, trades: draw.some(tradeNames, 2), format: draw.chance(0.7) ? "talk" : draw.one(formatNames.slice(2)), level: draw.one(classNames), dates, minutes: 60 });
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime()).map((want, id) => ({ id, ...want }));
}
