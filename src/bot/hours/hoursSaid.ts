import { frenchList } from "../../crm/french.ts";
import { type Calendar, type Slot, type Week, type Weekday, defaultZone, weekdays } from "./calendar.ts";
import { sayTime } from "./sayTime.ts";

/**
 * The hours in French: « du lundi au vendredi de 9 h à 12 h ; fermé les jours fériés ». Exceptions are left out: they are of some
 * days, `nextOpening` tells them. Pure.
 */
export function hoursSaid(calendar: Calendar): string {
  const { week, schoolHolidays, schoolZone } = calendar;
  const usual = weekSaid(week);
  const rest = [
    schoolHolidays === "open" ? null : `pendant les vacances scolaires de la zone\u00a0${schoolZone}, ${schoolHolidays === "closed" ? "fermé" : weekSaid(schoolHolidays)}`,
    calendar.closedOnPublicHolidays ? "fermé les jours fériés" : null,
  ];
  return [usual, ...rest].filter(Boolean).join("\u00a0; ") + (calendar.zone === defaultZone ? "" : ` (heure de ${city(calendar.zone)})`);
}

const names: Record<Weekday, string> = { monday: "lundi", tuesday: "mardi", wednesday: "mercredi", thursday: "jeudi", friday: "vendredi", saturday: "samedi", sunday: "dimanche" };
const always = "de 0\u00a0h à 24\u00a0h";

/** Days in a row with the same hours are told together. */
function weekSaid(week: Week): string {
  const runs: { days: Weekday[]; hours: string }[] = [];
  for (const day of weekdays) {
    const hours = slotsSaid(week[day]);
    if (runs.at(-1)?.hours === hours) runs.at(-1)!.days.push(day);
    else runs.push({ days: [day], hours });
  }
  const open = runs.filter(({ hours }) => hours);
  if (!open.length) return "fermé";
  return open.map(({ days, hours }) => (hours === always && days.length === 7 ? "jour et nuit, tous les jours" : `${daysSaid(days)} ${hours}`)).join(", ");
}

function daysSaid(days: readonly Weekday[]) {
  const [first, last] = [names[days[0]!], names[days.at(-1)!]];
  if (days.length === 7) return "tous les jours";
  if (days.length === 1) return `le ${first}`;
  return days.length === 2 ? `le ${first} et le ${last}` : `du ${first} au ${last}`;
}

const slotsSaid = (slots: readonly Slot[]) => frenchList([...slots].sort((a, b) => a.from.localeCompare(b.from)).map(({ from, to }) => `de ${sayTime(from)} à ${to > from ? sayTime(to) : to === "00:00" ? "minuit" : `${sayTime(to)} le lendemain`}`));

const overseas: Record<string, string> = { "Indian/Reunion": "La\u00a0Réunion", "Indian/Mayotte": "Mayotte", "America/Martinique": "la Martinique", "America/Guadeloupe": "la Guadeloupe", "America/Cayenne": "la Guyane" };
const city = (zone: string) => overseas[zone] ?? zone.split("/").at(-1)!.replaceAll("_", " ");
