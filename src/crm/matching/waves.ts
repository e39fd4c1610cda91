import { TZDate } from "@date-fns/tz";
import { addDays, addHours, min, subDays, subHours } from "date-fns";
import { hourOfDay } from "../french.ts";
import { promisedHours } from "../requests/schoolRequest.ts";
import { isWorkingDay } from "../territories/daysOff.ts";

/** Hours between two waves of invitations: fewer when the class meets within so many days. Nobody is written to at night. Our own choice. */
export const waves = { hours: 16, urgentHours: 6, urgentDays: 7, night: { from: 21, to: 7 } } as const;
/** When the referent is told that a request has no answer; never outside working hours, rather before. */
export const alertHours = 48;
const working = { from: 9, to: 17 };

const local = (at: Date) => new TZDate(at.getTime(), "Europe/Paris");

/** Whether the first date still to come is within a week. */
export function isUrgent(dates: readonly Date[], at: Date) {
  const coming = dates.filter(date => date > at);
  return coming.length > 0 && min(coming) < addDays(at, waves.urgentDays);
}

/** When the next invitations leave, after those of `at`: sooner where the first date still to come is near, in the morning where that would be at night. */
export function nextWaveAt(dates: readonly Date[], at: Date): Date {
  const next = addHours(at, isUrgent(dates, at) ? waves.urgentHours : waves.hours);
  const hour = local(next).getHours();
  if (hour >= waves.night.from) return hourOfDay(addDays(hourOfDay(next, 12), 1), waves.night.to);
  return hour < waves.night.to ? hourOfDay(next, waves.night.to) : next;
}

/**
 * When the referent hears of a request confirmed at that moment: 48 hours later, or the last working hour before; earlier by a day where
 * the promised end itself falls outside working hours, so that a day of work is left. Where that is over already, at the first working hour.
 */
export function alertTime(confirmedAt: Date, dueAt: Date): Date {
  const asked = addHours(confirmedAt, alertHours);
  const before = isWorking(dueAt) ? asked : min([asked, subHours(lastWorking(dueAt), 24)]);
  const told = lastWorking(before);
  return told < confirmedAt ? firstWorking(confirmedAt) : told;
}

/** What begins at that moment: when somebody is promised, and when the referent hears that nobody is found. */
export function promiseFrom(at: Date) {
  const dueAt = addHours(at, promisedHours);
  return { dueAt, alertAt: alertTime(at, dueAt) };
}

const isWorking = (at: Date) => isWorkingDay(at) && local(at).getHours() >= working.from && local(at).getHours() < working.to;

/** This moment where somebody works then, else the first hour of work after it. */
const firstWorking = (at: Date): Date => (isWorking(at) ? at : isWorkingDay(at) && at < hourOfDay(at, working.from) ? hourOfDay(at, working.from) : firstWorking(hourOfDay(addDays(hourOfDay(at, 12), 1), working.from)));

/** This moment where somebody works then, else the last hour of work before it. */
function lastWorking(at: Date): Date {
  if (isWorking(at)) return at;
  if (isWorkingDay(at) && at >= hourOfDay(at, working.to)) return hourOfDay(at, working.to - 1);
  const eve = subDays(hourOfDay(at, 12), 1);
  return isWorkingDay(eve) ? hourOfDay(eve, working.to - 1) : lastWorking(hourOfDay(eve, 0));
}
