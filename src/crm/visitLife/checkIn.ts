import { addMinutes } from "date-fns";
import mongoose, { isValidObjectId } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { servingStatuses } from "../visits/statuses.ts";
import { Visit } from "../visits/visit.ts";

/** Minutes before it begins from which somebody may say that they are there, and after its end. */
const early = 120;

/** Whether those who come may say now that they are there. */
export const doorIsOpen = (visit: { startsAt: Date; endsAt(): Date }, at: Date) => at >= addMinutes(visit.startsAt, -early) && at <= addMinutes(visit.endsAt(), early);

/** Somebody who comes says at the door that they are there: once, on the day, for a visit of this request, told by its id, which opens no page. */
export async function checkIn({ request, visit: id, at = new Date() }: { request: SchoolRequest; visit: string; at?: Date }) {
  const visit = isValidObjectId(id) ? await Visit.findOne({ request: request._id, _id: id, status: mongoose.trusted({ $in: servingStatuses }) }) : null;
  if (!visit || !doorIsOpen(visit, at)) throw new Refusal("door", "C’est trop tôt, trop tard, ou une autre rencontre : adressez-vous à l’accueil.");
  await unitOfWork(async () => {
    const arrived = await Visit.findOneAndUpdate({ _id: visit._id, arrivedAt: null }, { $set: { arrivedAt: at } });
    if (arrived) await record("visitor", "visit.arrived", arrived, at);
  });
}
