import { TZDate } from "@date-fns/tz";

/** Hour of Paris at which the retention table is applied, once or twice: a second run finds nothing left. */
export const nightHour = 2;
export const isNight = (at: Date) => new TZDate(at, "Europe/Paris").getHours() === nightHour;
export const atNight = async (run: (at: Date) => Promise<unknown>, at = new Date()) => (isNight(at) ? run(at) : null);

/** The next moment at which it is applied. */
export function nextNight(at: Date) {
  const next = new TZDate(at, "Europe/Paris");
  if (next.getHours() >= nightHour) next.setDate(next.getDate() + 1);
  next.setHours(nightHour, 0, 0, 0);
  return new Date(next.getTime());
}
