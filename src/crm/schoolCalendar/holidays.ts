import { SchoolBreak } from "./schoolBreak.ts";

type Break = { name: string; from: Date; back: Date };

/** The break in which this moment falls, if any; the day of return is none. Pure. */
export const breakAt = <B extends Break>(breaks: readonly B[], at: Date): B | null => breaks.find(({ from, back }) => from <= at && at < back) ?? null;

/** The breaks that reach into these dates, the latest forty at most. */
export const allBreaks = () => SchoolBreak.find({ removed: false }).sort({ from: -1 }).limit(40).lean();

/** Those of these dates that fall in school holidays, with their names. */
export async function holidaysAmong(dates: readonly Date[]): Promise<{ date: Date; name: string }[]> {
  if (!dates.length) return [];
  const breaks = await allBreaks();
  return dates.flatMap(date => {
    const found = breakAt(breaks, date);
    return found ? [{ date, name: found.name }] : [];
  });
}
