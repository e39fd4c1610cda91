import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns";
import { publicHolidays } from "./publicHolidays.ts";

const zone = "Europe/Paris";

/** True on Sundays and public holidays in Paris (metropolitan list of article L3133-1 of the Code du travail). */
export function isDayOff(at: Date) {
  const local = new TZDate(at.getTime(), zone);
  const key = `${local.getFullYear()}-${String(local.getMonth() + 1).padStart(2, "0")}-${String(local.getDate()).padStart(2, "0")}`;
  return local.getDay() === 0 || publicHolidays(local.getFullYear()).has(key);
}

/** True on days when people are at work: no Saturday, Sunday or public holiday. */
export const isWorkingDay = (at: Date) => !isDayOff(at) && new TZDate(at.getTime(), zone).getDay() !== 6;

/** This moment, or the same hour on the first day after it when people are at work: no Saturday, Sunday or public holiday. */
export const orWorkingDay = (at: Date): Date => (isWorkingDay(at) ? at : orWorkingDay(addDays(at, 1)));
