import { subYears } from "date-fns";
import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import type { Person } from "../people/person.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { among } from "../registry/personal.ts";
import { Visit } from "./visit.ts";
import type { Side } from "./visitBehind.ts";
import { feedCalendar } from "./visitCalendar.ts";
import { visitEntry } from "./visitEntry.ts";

const most = 500;

/** The visits of an ambassador as a calendar to subscribe to. */
export const ambassadorFeed = (ambassador: Ambassador, at: Date) => feed({ ambassador: ambassador._id }, "ambassador", at);

/** The visits that a teacher's requests brought, the latest five hundred requests at most. */
export async function teacherFeed(teacher: Person, at: Date) {
  const asked = await SchoolRequest.find({ teacher: teacher._id }).sort({ createdAt: -1 }).limit(most).select("_id").lean();
  return feed({ request: among(asked.map(({ _id }) => _id)) }, "school", at);
}

/**
 * Visits of a year ago and after (RFC 5545), times in UTC: right over both clock changes. Each entry is that of the letters, and leads to the visit as its
 * side reads it.
 */
async function feed(whose: Record<string, unknown>, side: Side, at: Date) {
  const visits = await Visit.find({ ...whose, startsAt: mongoose.trusted({ $gte: subYears(at, 1) }) }).sort({ startsAt: -1 }).limit(most);
  const named = <T extends { _id: unknown }>(found: T[]) => new Map(found.map(one => [String(one._id), one]));
  const [schools, people] = [named(await School.find({ _id: among(visits.map(({ school }) => school)) })), named(await Ambassador.find({ _id: among(visits.map(({ ambassador }) => ambassador)) }))];
  return feedCalendar(visits.flatMap(visit => {
    const [school, ambassador] = [schools.get(String(visit.school)), people.get(String(visit.ambassador))];
    return school && ambassador ? [visitEntry({ visit, side, school, ambassador })] : [];
  }));
}
