import { addDays } from "date-fns";
import { hourOfDay } from "../french.ts";
import { orWorkingDay } from "../territories/daysOff.ts";

/** Letters of a campaign leave on working days, from nine to eighteen in Paris: somebody is there when they are answered. */
export const hours = { from: 9, to: 18 };

/** This moment, or the next one at which a campaign may send. */
export function sendingTime(moment: Date): Date {
  const day = orWorkingDay(moment);
  if (day.getTime() !== moment.getTime()) return hourOfDay(day, hours.from);
  if (moment < hourOfDay(moment, hours.from)) return hourOfDay(moment, hours.from);
  return moment < hourOfDay(moment, hours.to) ? moment : hourOfDay(orWorkingDay(addDays(hourOfDay(moment, 12), 1)), hours.from);
}

/** When the last of `letters` leaves, at so many an hour, starting then. */
export function lastLetterAt(start: Date, letters: number, rate: number): Date {
  let [moment, left] = [sendingTime(start), Math.max(0, letters - 1)];
  for (let days = 0; days < 3660; days += 1) {
    const needed = new Date(moment.getTime() + (left * 3_600_000) / rate);
    const closing = hourOfDay(moment, hours.to);
    if (needed < closing) return needed;
    left -= Math.ceil(((closing.getTime() - moment.getTime()) * rate) / 3_600_000);
    moment = sendingTime(closing);
  }
  return moment;
}
