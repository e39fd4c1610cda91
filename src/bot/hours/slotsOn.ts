import { shippedBreaks } from "../../crm/schoolCalendar/shippedBreaks.ts";
import { type Calendar, type Slot, weekdays } from "./calendar.ts";
import { isPublicHoliday } from "./publicHolidays.ts";
import { dayText } from "./wall.ts";

/** The slots that begin on that day. An exception goes before all, then public holidays, then school holidays, then the usual week. */
export function slotsOn(calendar: Calendar, number: number): readonly Slot[] {
  const day = dayText(number);
  // 1970-01-01 was a Thursday.
  const weekday = weekdays[(((number + 3) % 7) + 7) % 7]!;
  const exception = calendar.exceptions.find(({ from, to }) => from <= day && day <= to);
  if (exception) return exception.slots;
  if (calendar.closedOnPublicHolidays && isPublicHoliday(calendar, day)) return [];
  if (calendar.schoolHolidays === "open" || !inSchoolHolidays(calendar, day)) return calendar.week[weekday];
  return calendar.schoolHolidays === "closed" ? [] : calendar.schoolHolidays[weekday];
}

const shipped = (zone: string) => shippedBreaks.filter(one => one.zone === zone);
const inSchoolHolidays = ({ schoolZone, schoolDays = shipped(schoolZone) }: Calendar, day: string) => schoolDays.some(({ from, back }) => from <= day && day < back);
