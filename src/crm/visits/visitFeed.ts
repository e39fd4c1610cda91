import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { subYears } from "date-fns";
import mongoose from "mongoose";
import { config } from "../../config.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import type { Person } from "../people/person.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { among } from "../registry/personal.ts";
import { placeOfVisit } from "./placeOfVisit.ts";
import { Visit } from "./visit.ts";

const most = 500;

/** The visits of an ambassador as a calendar to subscribe to. */
export const ambassadorFeed = (ambassador: Ambassador, at: Date) => feed({ ambassador: ambassador._id }, "ambassadorKey", at);

/** The visits that a teacher's requests brought, the latest five hundred requests at most. */
export async function teacherFeed(teacher: Person, at: Date) {
  const asked = await SchoolRequest.find({ teacher: teacher._id }).sort({ createdAt: -1 }).limit(most).select("_id").lean();
  return feed({ request: among(asked.map(({ _id }) => _id)) }, "schoolKey", at);
}

/**
 * Visits of a year ago and after (RFC 5545), times in UTC: right over both clock changes. Ids are those of the letters' entries; a visit that was
 * cancelled stays, cancelled, so that no agenda keeps it. Each entry leads to the visit as its side reads it.
 */
async function feed(whose: Record<string, unknown>, side: "ambassadorKey" | "schoolKey", at: Date) {
  const visits = await Visit.find({ ...whose, startsAt: mongoose.trusted({ $gte: subYears(at, 1) }) }).sort({ startsAt: -1 }).limit(most);
  const named = <T extends { _id: unknown }>(found: T[]) => new Map(found.map(one => [String(one._id), one]));
  const [schools, people] = [named(await School.find({ _id: among(visits.map(({ school }) => school)) })), named(await Ambassador.find({ _id: among(visits.map(({ ambassador }) => ambassador)) }))];
  const calendar = ical({ name: "Mes rencontres (Passerelle)", prodId: { company: "Passerelle", product: "Visites", language: "FR" }, method: ICalCalendarMethod.PUBLISH, ttl: 3600 });
  for (const visit of visits) {
    const [school, ambassador] = [schools.get(String(visit.school)), people.get(String(visit.ambassador))];
    if (!school || !ambassador) continue;
    const cancelled = visit.status === "cancelled";
    const who = side === "ambassadorKey" ? school.name : `${ambassador.name}, ${ambassador.job}`;
    calendar.createEvent({ id: `${visit.publicId}@passerelle`, start: visit.startsAt, end: visit.endsAt(), stamp: visit.updatedAt, sequence: visit.sequence, lastModified: visit.updatedAt, summary: `${formats[visit.format]} : ${who}`, location: placeOfVisit(visit.format, school, ambassador), description: cancelled ? "Annulée" : `${config().PUBLIC_URL}/visites/${visit[side]}`, status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED });
  }
  return calendar.toString();
}
