import { subDays } from "date-fns";
import { afterCommit } from "../../database/transaction.ts";
import { hourOfDay, isoDay } from "../french.ts";
import { SchoolBreak } from "./schoolBreak.ts";
import { ownZone } from "./schoolCalendar.ts";

export type Break = { name: string; from: Date; back: Date };

/** The break in which this moment falls, if any; the day of return is none. Pure. */
export const breakAt = <B extends Break>(breaks: readonly B[], at: Date): B | null => breaks.find(({ from, back }) => from <= at && at < back) ?? null;

let memory: { zone: string; readAt: number; breaks: Promise<Break[]> } | null = null;
/** What another machine changed is seen here a minute later at most; what this one changed, at once. */
const freshFor = 60_000;

/** The breaks of the Région's zone, the latest hundred at most, read once a minute. */
function knownBreaks(): Promise<Break[]> {
  const [zone, now] = [ownZone(), Date.now()];
  if (memory?.zone === zone && now - memory.readAt < freshFor) return memory.breaks;
  const breaks = SchoolBreak.find({ zone, removed: false }).select("name from back").sort({ from: -1 }).limit(100).lean<Break[]>().exec();
  const mine = (memory = { zone, readAt: now, breaks });
  breaks.catch(() => memory === mine && (memory = null));
  return breaks;
}

/** After a change, once it is kept: the next question reads anew. */
export const forgetBreaks = () => afterCommit(() => void (memory = null));

/** Those of these dates that fall in school holidays, with their names. */
export async function holidaysAmong(dates: readonly Date[]): Promise<{ date: Date; name: string }[]> {
  if (!dates.length) return [];
  const breaks = await knownBreaks();
  return dates.flatMap(date => {
    const found = breakAt(breaks, date);
    return found ? [{ date, name: found.name }] : [];
  });
}

/** The school holidays of the Région at that moment, or null. Past `knownUntil()` null means « pas encore connu », not « il y a classe ». */
export async function holidayOn(at: Date): Promise<{ name: string } | null> {
  const [found] = await holidaysAmong([at]);
  return found ? { name: found.name } : null;
}

/**
 * The last day in Paris (« 2027-08-31 ») of which the calendar says anything: the eve of the latest return. What comes after it
 * is « pas encore connu »: compare with `isoDay(at)`. Null where nothing is known.
 */
export async function knownUntil(): Promise<string | null> {
  const latest = Math.max(...(await knownBreaks()).map(({ back }) => back.getTime()));
  return Number.isFinite(latest) ? isoDay(subDays(hourOfDay(new Date(latest), 12), 1)) : null;
}
