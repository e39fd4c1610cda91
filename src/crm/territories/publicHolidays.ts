import joursFeries from "@socialgouv/jours-feries";

const known = new Map<string, ReadonlySet<string>>();

/** The public holidays of a year as days (« 2026-05-14 »): article L3133-1 of the Code du travail, and L3134-13 with `alsace`. */
export function publicHolidays(year: number, { alsace = false } = {}): ReadonlySet<string> {
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
