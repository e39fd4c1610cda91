import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { subYears } from "date-fns";
import mongoose from "mongoose";
import { config } from "../../config.ts";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import { School } from "../schools/school.ts";
import { among } from "../registry/personal.ts";
import { placeOfVisit } from "./placeOfVisit.ts";
import { Visit } from "./visit.ts";

const most = 500;

/**
 * The visits of an ambassador as a calendar to subscribe to (RFC 5545), those of a year ago and after, times in UTC: right over both
 * clock changes. Ids are those of the letters' entries; a visit that was cancelled stays, cancelled, so that no agenda keeps it.
 */
export async function visitFeed(ambassador: Ambassador, at: Date) {
  const visits = await Visit.find({ ambassador: ambassador._id, startsAt: mongoose.trusted({ $gte: subYears(at, 1) }) }).sort({ startsAt: -1 }).limit(most);
  const schools = new Map((await School.find({ _id: among(visits.map(({ school }) => school)) })).map(school => [String(school._id), school]));
  const calendar = ical({ name: "Mes rencontres (Passerelle)", prodId: { company: "Passerelle", product: "Visites", language: "FR" }, method: ICalCalendarMethod.PUBLISH, ttl: 3600 });
  for (const visit of visits) {
    const school = schools.get(String(visit.school));
    if (!school) continue;
    const link = `${config().PUBLIC_URL}/visites/${visit.ambassadorKey}`;
    calendar.createEvent({ id: `${visit.publicId}@passerelle`, start: visit.startsAt, end: visit.endsAt(), stamp: visit.updatedAt, sequence: visit.sequence, lastModified: visit.updatedAt, summary: `${formats[visit.format]} : ${school.name}`, location: placeOfVisit(visit.format, school, ambassador), description: visit.status === "cancelled" ? "Annulée" : link, status: visit.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED });
  }
  return calendar.toString();
}
