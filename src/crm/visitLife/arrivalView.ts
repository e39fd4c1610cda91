import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { frenchMoment, frenchTime } from "../french.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { servingStatuses } from "../visits/statuses.ts";
import { Visit } from "../visits/visit.ts";
import { doorIsOpen } from "./checkIn.ts";

/** Who is expected, on the day alone: before and after, the page at the door names nobody. */
export async function arrivalView(request: SchoolRequest, at = new Date()) {
  const [school, visits] = await Promise.all([School.findById(request.school).orFail(), Visit.find({ request: request._id, status: mongoose.trusted({ $in: servingStatuses }) }).sort({ startsAt: 1 }).limit(20)]);
  const today = visits.filter(visit => doorIsOpen(visit, at));
  const people = await Promise.all(today.map(async ({ _id, ambassador, startsAt, arrivedAt }) => ({ visit: String(_id), name: (await Ambassador.findById(ambassador).orFail()).name, time: frenchTime(startsAt), arrived: arrivedAt ? frenchTime(arrivedAt) : null })));
  return { url: `/arrivees/${request.arrivalKey}`, school: school.name, place: request.place, people, next: visits[0] && !people.length ? frenchMoment(visits[0].startsAt) : null };
}
