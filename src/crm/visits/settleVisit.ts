import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { type Actor, record } from "../journal/record.ts";
import { releaseOthers } from "../matching/releaseOthers.ts";
import { openStatuses } from "../requests/statuses.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { samePlace } from "../territories/place.ts";
import { announceVisit } from "./announceVisit.ts";
import { refuseClash } from "./clash.ts";
import { keepServed } from "./keepServed.ts";
import { Visit } from "./visit.ts";

type Settled = { request: { _id: SchoolRequest["_id"] }; ambassador: { _id: Ambassador["_id"] }; dateOf: (request: SchoolRequest) => Date | undefined; by: Actor; at: Date };

/**
 * One place of a request is taken, at the date that `dateOf` finds among those still possible: the visit exists, both are told with their calendar
 * entry; when the last place is taken the others are released. Refuses a place that somebody else has just taken, a date that is
 * none, and an hour at which this ambassador meets another class. Inside the caller's unit of work.
 */
export async function settleVisit({ request: { _id }, ambassador: who, dateOf, by, at }: Settled) {
  // Two yeses of one person at once collide here: the later one sees the first one's visit.
  const ambassador = await Ambassador.findOneAndUpdate({ _id: who._id }, { $inc: { turn: 1 } }, { returnDocument: "after" }).orFail();
  // The condition is in the write: of two ambassadors at once, one is thanked and told.
  const open = { _id, status: mongoose.trusted({ $in: openStatuses }), left: mongoose.trusted({ $gt: 0 }) };
  const request = await SchoolRequest.findOneAndUpdate(open, { $inc: { left: -1 } }, { returnDocument: "after" });
  if (!request) throw new Refusal("request-filled", "Merci ! Quelqu’un vient d’accepter cette demande avant vous.", "date");
  const startsAt = dateOf(request);
  if (!startsAt) throw new Refusal("date-missing", "Choisissez l’une des dates proposées.", "date");
  await refuseClash({ ambassador: ambassador._id, startsAt, minutes: request.minutes }, "date");
  // Whoever comes next comes at the same hour.
  const filled = request.left === 0;
  await SchoolRequest.updateOne({ _id }, { $set: { ...(filled ? { status: "confirmed", answeredAt: request.answeredAt ?? at } : { answeredAt: request.answeredAt ?? at, dates: [startsAt] }) } });
  const facts = { request: _id, school: request.school, ambassador: ambassador._id, ...samePlace(request), format: request.format, headCount: request.headCount, minutes: request.minutes, demo: request.demo };
  const [visit] = await Visit.create([{ ...facts, startsAt }]);
  await keepServed(request.school);
  if (filled) await releaseOthers(request, at);
  await record(by, "visit.confirmed", visit!, at, { request: String(_id) });
  await announceVisit({ visit: visit!, at });
  return visit!;
}
