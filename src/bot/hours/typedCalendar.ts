import { type Calendar, type Exception, type Slot, weekdays } from "./calendar.ts";

/** The calendar as the fields of its form: what `readCalendar` reads back the same. */
export function typedCalendar(calendar: Calendar) {
  const { week, schoolHolidays: rule } = calendar;
  return {
    zone: calendar.zone,
    closedOnPublicHolidays: calendar.closedOnPublicHolidays ? "oui" : "",
    alsaceMoselle: calendar.alsaceMoselle ? "oui" : "",
    dom: [...(calendar.dom ?? [])],
    schoolHolidays: typeof rule === "string" ? rule : "own",
    schoolZone: calendar.schoolZone,
    exceptions: calendar.exceptions.map(typedException).join("\n"),
    ...Object.fromEntries(weekdays.flatMap(day => [[day, typedSlots(week[day])], [`holiday-${day}`, typeof rule === "string" ? "" : typedSlots(rule[day])]])),
  };
}

const typedSlots = (slots: readonly Slot[]) => slots.map(({ from, to }) => `${from}-${to}`).join(", ");
const typedException = ({ from, to, slots, reason }: Exception) => `${french(from)}${to === from ? "" : ` au ${french(to)}`} ; ${typedSlots(slots) || "fermé"} ; ${reason}`;
const french = (day: string) => day.split("-").reverse().join("/");
