import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Entry } from "./visitEntry.ts";

const prodId = { company: "Passerelle", product: "Visites", language: "FR" };

/** One visit as an iCalendar file (RFC 5545), times in UTC. The same id with a higher sequence moves the entry instead of doubling it; a cancelled one takes it away. */
export function visitCalendar(entry: Entry, at: Date) {
  const calendar = ical({ prodId, method: entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH });
  addEntry(calendar, entry, at);
  return calendar.toString();
}

/** Many visits as a calendar to subscribe to, read again each hour. One that was cancelled stays, cancelled, so that no agenda keeps it. */
export function feedCalendar(entries: readonly Entry[]) {
  const calendar = ical({ name: "Mes rencontres (Passerelle)", prodId, method: ICalCalendarMethod.PUBLISH, ttl: 3600 });
  for (const entry of entries) addEntry(calendar, entry, entry.changedAt);
  return calendar.toString();
}

const addEntry = (calendar: ICalCalendar, { id, sequence, cancelled, startsAt, endsAt, changedAt, title, place, text }: Entry, stamp: Date) =>
  calendar.createEvent({ id, sequence, status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED, start: startsAt, end: endsAt, stamp, lastModified: changedAt, summary: title, location: place, description: text });
