import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

type Entry = { id: string; sequence?: number; cancelled?: boolean; startsAt: Date; endsAt: Date; title: string; place: string; text: string; at: Date };

/** The visit as an iCalendar file (RFC 5545), times in UTC. The same id with a higher sequence moves the entry instead of doubling it; a cancelled one takes it away. */
export function visitCalendar({ id, sequence = 0, cancelled = false, startsAt, endsAt, title, place, text, at }: Entry) {
  const calendar = ical({ prodId: { company: "Passerelle", product: "Visites", language: "FR" }, method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH });
  calendar.createEvent({ id: `${id}@passerelle`, sequence, status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED, start: startsAt, end: endsAt, stamp: at, summary: title, location: place, description: text });
  return calendar.toString();
}
