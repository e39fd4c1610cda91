import joursFeries from "@socialgouv/jours-feries";
import { type Calendar, domHolidays } from "./calendar.ts";

const known = new Map<string, Set<string>>();

/** Whether this day (« 2026-05-14 ») is a public holiday there: articles L3133-1, L3134-13 (Alsace-Moselle) and L3422-2 (overseas) of the Code du travail. */
export const isPublicHoliday = ({ alsaceMoselle, dom = [] }: Pick<Calendar, "alsaceMoselle" | "dom">, day: string) => legal(Number(day.slice(0, 4)), alsaceMoselle).has(day) || dom.some(one => day.endsWith(domHolidays[one]));

function legal(year: number, alsace: boolean): Set<string> {
  const key = `${year} ${alsace}`;
  const found = known.get(key) ?? new Set(Object.values(joursFeries(year, { alsace })).map(dayOf));
  known.set(key, found);
  return found;
}

/** The library counts in the clocks of this machine, from midnight and by spans of 24 hours: noon is the same day whatever they are. */
function dayOf(midnight: Date) {
  const noon = new Date(midnight.getTime() + 12 * 3_600_000);
  return [noon.getFullYear(), noon.getMonth() + 1, noon.getDate()].map(part => String(part).padStart(2, "0")).join("-");
}
