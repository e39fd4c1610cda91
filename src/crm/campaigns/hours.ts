import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns";
import { orWorkingDay } from "../territories/daysOff.ts";

/** Letters of a campaign leave on working days, from nine to eighteen in Paris: somebody is there when they are answered. */
export const hours = { from: 9, to: 18 };

const at = (day: Date, hour: number) => {
  const local = new TZDate(day.getTime(), "Europe/Paris");
  return new Date(new TZDate(local.getFullYear(), local.getMonth(), local.getDate(), hour, 0, 0, "Europe/Paris").getTime());
};

/** This moment, or the next one at which a campaign may send. */
export function sendingTime(moment: Date): Date {
  const day = orWorkingDay(moment);
  if (day.getTime() !== moment.getTime()) return at(day, hours.from);
  if (moment < at(moment, hours.from)) return at(moment, hours.from);
  return moment < at(moment, hours.to) ? moment : at(orWorkingDay(addDays(at(moment, 12), 1)), hours.from);
}

/** When the last of `letters` leaves, at so many an hour, starting then. */
export function lastLetterAt(start: Date, letters: number, rate: number): Date {
  let [moment, left] = [sendingTime(start), Math.max(0, letters - 1)];
  for (let days = 0; days < 3660; days += 1) {
    const needed = new Date(moment.getTime() + (left * 3_600_000) / rate);
    const closing = at(moment, hours.to);
    if (needed < closing) return needed;
    left -= Math.ceil(((closing.getTime() - moment.getTime()) * rate) / 3_600_000);
    moment = sendingTime(closing);
  }
  return moment;
}
