import { addDays, addMinutes, isBefore } from "date-fns";
import { formatNames } from "../../../src/crm/ambassadors/formats.ts";
import { classNames } from "../../../src/crm/ambassadors/levels.ts";
import { tradeNames } from "../../../src/crm/ambassadors/trades.ts";
import { hourOfDay } from "../../../src/crm/french.ts";
import type { Draws } from "../draws.ts";
import { begin, end, isSchoolDay } from "./calendar.ts";
import type { Parameters } from "./parameters.ts";
import type { SchoolOfYear } from "./people.ts";

export type Want = { id: number; school: SchoolOfYear; departement: string; at: Date; trades: string[]; format: string; level: string; dates: Date[]; minutes: number };

/** A school day at a full hour of classes, `days` on or after. */
function classHour(draw: Draws, from: Date, days: number): Date {
  let day = addDays(from, days);
  while (!isSchoolDay(day)) day = addDays(day, 1);
  return hourOfDay(day, draw.one([8, 9, 10, 11, 13, 14, 15, 16]));
}

/** Two to four dates of one hour, two weeks to two months on, before the end of the year. */
function datesFrom(draw: Draws, at: Date): Date[] {
  const hours = Array.from({ length: draw.between(2, 4) }, () => classHour(draw, at, draw.between(14, 56)).getTime());
  return [...new Set(hours)].sort((a, b) => a - b).map(time => new Date(time)).filter(date => isBefore(date, end));
}

/** What schools ask in a year, in the order they ask: by the season, on school days, from eight to seven in the evening. */
export function wants(draw: Draws, { schools: count, requestsASchool, season, wanted }: Parameters, schools: readonly SchoolOfYear[]): Want[] {
  const top = Math.max(...Object.values(season));
  const found: Omit<Want, "id">[] = [];
  while (found.length < count * requestsASchool) {
    const day = draw.moment(begin, addDays(end, -30));
    if (!draw.chance((season[day.getUTCMonth()] ?? 0) / top) || !isSchoolDay(day)) continue;
    const at = addMinutes(hourOfDay(day, draw.between(8, 18)), draw.below(60));
    const [school, dates] = [draw.one(schools), datesFrom(draw, at)];
    if (!dates.length) continue;
    const trades = draw.chance(wanted.share) ? [draw.one(wanted.trades)] : draw.some(tradeNames, 2);
    found.push({ school, departement: school.departement, at, trades, format: draw.chance(0.7) ? "talk" : draw.one(formatNames.slice(1)), level: draw.one(classNames), dates, minutes: 60 });
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime()).map((want, id) => ({ id, ...want }));
}
