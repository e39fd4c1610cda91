import { tzOffset } from "@date-fns/tz";

export const dayMs = 86_400_000;
const minuteMs = 60_000;

/** How far the clocks of a zone are ahead of UTC at that moment, in milliseconds. */
export const offsetAt = (zone: string, at: number) => tzOffset(zone, new Date(at)) * minuteMs;

/** What the clocks of the zone read: the day, counted from 1970-01-01, and the milliseconds since its midnight by the clock. */
export function wallAt(zone: string, at: number) {
  const reading = at + offsetAt(zone, at);
  const day = Math.floor(reading / dayMs);
  return { day, time: reading - day * dayMs };
}

/** « 09:30 », as milliseconds by the clock. */
export const timeOf = (text: string) => (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * minuteMs;

/** « 2026-11-27 ». */
export const dayText = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
