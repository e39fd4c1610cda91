import { TZDate } from "@date-fns/tz";

const week = { "1": "Lundi", "2": "Mardi", "3": "Mercredi", "4": "Jeudi", "5": "Vendredi", "6": "Samedi" } as const;
type Day = keyof typeof week;
type Half = `${Day}-am` | `${Day}-pm`;
const names = Object.keys(week) as Day[];

/** Half-days on which an ambassador may be asked, days numbered as in ISO 8601. */
export const halfDays = Object.fromEntries(names.flatMap(day => [[`${day}-am`, `${week[day]} matin`], [`${day}-pm`, `${week[day]} après-midi`]])) as Record<Half, string>;
export const halfDayNames = Object.keys(halfDays) as Half[];
/** The same, and whole days: what is kept says « 2 » for both halves of a Tuesday. */
export const days: Record<Day | Half, string> = { ...week, ...halfDays };
export const dayNames = Object.keys(days) as (Day | Half)[];
export const weekDays = names;

/** Both halves of a day told as the day. */
export const inDays = (chosen: readonly string[]) => names.flatMap(day => (chosen.includes(day) || [`${day}-am`, `${day}-pm`].every(half => chosen.includes(half)) ? [day] : chosen.filter(half => half.startsWith(`${day}-`)))) as (Day | Half)[];
/** Each day told as its halves. */
export const inHalves = (chosen: readonly string[]): string[] => chosen.flatMap(name => (name.length > 1 ? [name] : [`${name}-am`, `${name}-pm`]));

/** Whether this moment falls on one of the days or half-days, in Paris; the afternoon begins at noon. */
export function onDay(chosen: readonly string[], at: Date): boolean {
  const local = new TZDate(at.getTime(), "Europe/Paris");
  const day = String(local.getDay() || 7);
  return chosen.includes(day) || chosen.includes(`${day}-${local.getHours() < 12 ? "am" : "pm"}`);
}
