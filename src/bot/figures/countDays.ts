import { TZDate } from "@date-fns/tz";
import { isoDay } from "../../crm/french.ts";
import { isPublicHoliday } from "../hours/publicHolidays.ts";
import { grouped } from "./grouped.ts";
import type { Opened, Spell } from "./spell.ts";

type Tally = Record<string, number>;
export type DayCount = { opened: number; settled: number; asked: number; waits: number[]; answers: number[]; themes: Tally; departements: Tally; hours: Tally; dayOff: boolean };

/** What each day of Paris counts (« 2026-11-26 »), a conversation on the day it opened, a hand-over on the day it was asked. Pure. */
export function countDays(opened: readonly Opened[], spells: readonly Spell[]): Map<string, DayCount> {
  const [ofOpened, ofSpells] = [grouped(opened, one => isoDay(one.openedAt)), grouped(spells, one => isoDay(one.askedAt))];
  const days = [...new Set([...ofOpened.keys(), ...ofSpells.keys()])].sort();
  return new Map(days.map(day => [day, countDay(day, ofOpened.get(day) ?? [], ofSpells.get(day) ?? [])]));
}

const countDay = (day: string, opened: readonly Opened[], spells: readonly Spell[]): DayCount => ({
  opened: opened.length,
  settled: opened.filter(({ settled }) => settled).length,
  asked: spells.length,
  waits: seconds(spells.map(({ waited }) => waited)),
  answers: seconds(spells.map(({ answered }) => answered)),
  themes: tally(spells.map(({ theme }) => theme ?? "?")),
  departements: tally(spells.map(({ departement }) => departement ?? "?")),
  hours: tally(spells.map(({ askedAt }) => String(new TZDate(askedAt.getTime(), "Europe/Paris").getHours()))),
  dayOff: isDayOff(day),
});

/** Saturdays, Sundays and public holidays. */
export const isDayOff = (day: string) => [0, 6].includes(new Date(day).getUTCDay()) || isPublicHoliday({ alsaceMoselle: false }, day);

const seconds = (spans: readonly (number | null)[]) => spans.flatMap(span => (span === null ? [] : [Math.round(span / 1000)])).sort((a, b) => a - b);
const tally = (keys: readonly string[]): Tally => Object.fromEntries([...grouped(keys, key => key)].map(([key, all]) => [key, all.length]));
