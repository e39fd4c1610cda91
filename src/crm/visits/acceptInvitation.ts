import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { record } from "../journal/record.ts";
import { Invitation } from "../matching/invitation.ts";
import { openStatuses } from "../requests/statuses.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { samePlace } from "../territories/place.ts";
import { releaseOthers } from "./releaseOthers.ts";
import { announceVisit } from "./announceVisit.ts";
import { Visit } from "./visit.ts";

type Acceptance = { invitation: Invitation; date: string; at?: Date };

/** An ambassador says yes to one of the dates: the visit exists, both are told with their calendar entry, the others are released. */
export async function acceptInvitation({ invitation, date, at = new Date() }: Acceptance) {
  return unitOfWork(async () => {
    const accepted = await Invitation.findOneAndUpdate({ _id: invitation._id, status: "sent" }, { status: "accepted", answeredAt: at });
    if (!accepted) throw new Refusal("invitation-answered", "Cette invitation a déjà reçu une réponse.", "date");
    // The condition is in the write: of two ambassadors at once, one is thanked and told.
    const open = { _id: invitation.request, status: mongoose.trusted({ $in: openStatuses }) };
    const request = await SchoolRequest.findOneAndUpdate(open, { status: "confirmed", answeredAt: at });
    if (!request) throw new Refusal("request-filled", "Merci ! Quelqu’un vient d’accepter cette demande avant vous.", "date");
    const startsAt = request.dates.find(one => one.toISOString() === date && one > at);
    if (!startsAt) throw new Refusal("date-missing", "Choisissez l’une des dates proposées.", "date");
    const ambassador = await Ambassador.findById(invitation.ambassador).orFail();
    const [visit] = await Visit.create([
      { request: request._id, school: request.school, ambassador: ambassador._id, ...samePlace(request), format: request.format, headCount: request.headCount, startsAt, demo: request.demo },
    ]);
    await releaseOthers(request, at);
    await record(ambassador, "visit.confirmed", visit!, at, { request: String(request._id) });
    await announceVisit({ visit: visit!, request, ambassador, at });
    return visit!;
  }).catch(sayBusy);
}

function sayBusy(error: unknown): never {
  if (!isDuplicate(error)) throw error;
  throw new Refusal("busy", "Vous avez déjà une visite à cette heure-là. Choisissez une autre date.", "date");
}
