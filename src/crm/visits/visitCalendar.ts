import ical, { ICalCalendarMethod } from "ical-generator";

type Entry = { id: string; startsAt: Date; endsAt: Date; title: string; place: string; text: string; at: Date };

/** The visit as an iCalendar file (RFC 5545), times in UTC. The same id at each change moves the entry instead of doubling it. */
export function visitCalendar({ id, startsAt, endsAt, title, place, text, at }: Entry) {
  const calendar = ical({ prodId: { company: "Passerelle", product: "Visites", language: "FR" }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({ id: `${id}@passerelle`, start: startsAt, end: endsAt, stamp: at, summary: title, location: place, description: text });
  return calendar.toString();
}
