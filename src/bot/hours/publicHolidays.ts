import { publicHolidays } from "../../crm/territories/publicHolidays.ts";
import { type Calendar, domHolidays } from "./calendar.ts";

/** Whether this day (« 2026-05-14 ») is a public holiday there: the whole country's, those of Alsace-Moselle, and overseas (article L3422-2 of the Code du travail). */
export const isPublicHoliday = ({ alsaceMoselle, dom = [] }: Pick<Calendar, "alsaceMoselle" | "dom">, day: string) =>
  publicHolidays(Number(day.slice(0, 4)), { alsace: alsaceMoselle }).has(day) || dom.some(one => day.endsWith(domHolidays[one]));
