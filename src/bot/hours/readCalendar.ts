import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { fields, values } from "../../web/fields.ts";
import { type Calendar, type Dom, type SchoolZone, type Week, type Weekday, defaultZone, domHolidays, emptyWeek, schoolZones, weekdays } from "./calendar.ts";
import { readExceptions } from "./readExceptions.ts";
import { readSlots } from "./readSlots.ts";

/** Fields of the form: `monday` … `sunday`, and for a week of its own in the holidays `holiday-monday` … `holiday-sunday`. */
const usualDay = (day: Weekday) => day;
const holidayDay = (day: Weekday) => `holiday-${day}` as const;

/** A calendar as typed in a form. Throws Refusals with everything that is wrong, each at its field; nothing is guessed. */
export function readCalendar(form: unknown): Calendar {
  const faults: Refusal[] = [];
  const typed = fields(form, "zone", "closedOnPublicHolidays", "alsaceMoselle", "schoolHolidays", "schoolZone", "exceptions");
  const oneOf = <T extends string>(all: readonly T[], given: string, field: string, sentence: string) => attempt(() => known(all, given, field, sentence), faults);
  const zone = oneOf(Intl.supportedValuesOf("timeZone"), typed.zone || defaultZone, "zone", "Choisissez un fuseau horaire de la liste, par exemple Europe/Paris.");
  const week = readWeek(form, usualDay, faults);
  const rule = oneOf(["open", "closed", "own"] as const, typed.schoolHolidays, "schoolHolidays", "Dites ce qui se passe pendant les vacances scolaires.");
  const own = rule === "own" ? readWeek(form, holidayDay, faults) : null;
  const schoolZone = oneOf<SchoolZone>(schoolZones, typed.schoolZone, "schoolZone", "Choisissez la zone scolaire\u00a0: A, B ou C.");
  const dom = values(form, "dom").map(one => oneOf(Object.keys(domHolidays) as Dom[], one, "dom", "Choisissez un département d’outre-mer de la liste."));
  const exceptions = attempt(() => readExceptions(typed.exceptions), faults);
  if (faults.length) throw new Refusals(faults.flatMap(one => (one instanceof Refusals ? one.all : [one])));
  return { zone: zone!, week, closedOnPublicHolidays: typed.closedOnPublicHolidays === "oui", alsaceMoselle: typed.alsaceMoselle === "oui", dom: dom as Dom[], schoolHolidays: own ?? (rule as "open" | "closed"), schoolZone: schoolZone!, exceptions: exceptions! };
}

function known<T extends string>(all: readonly T[], given: string, field: string, sentence: string): T {
  const found = all.find(one => one === given);
  if (!found) throw new Refusal(field, sentence, field);
  return found;
}

function readWeek(form: unknown, nameOf: (day: Weekday) => string, faults: Refusal[]): Week {
  const typed = fields(form, ...weekdays.map(nameOf));
  return weekdays.reduce<Week>((week, day) => ({ ...week, [day]: attempt(() => readSlots(typed[nameOf(day)]!, nameOf(day)), faults) ?? [] }), emptyWeek());
}
