import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Invitation } from "../matching/invitation.ts";
import { openInvitations } from "../matching/invitationStatuses.ts";
import { settleVisit } from "../visits/settleVisit.ts";

type Acceptance = { invitation: Pick<Invitation, "_id">; date: string; at?: Date };

/** An ambassador says yes to one of the dates: the visit exists, both are told with their calendar entry, the others are released when no place is left. */
export async function acceptInvitation({ invitation, date, at = new Date() }: Acceptance) {
  return unitOfWork(async () => {
    const accepted = await Invitation.findOneAndUpdate({ _id: invitation._id, status: mongoose.trusted({ $in: openInvitations }) }, { status: "accepted", answeredAt: at });
    if (!accepted) throw new Refusal("invitation-answered", "Cette invitation a déjà reçu une réponse.", "date");
    const ambassador = { _id: accepted.ambassador, constructor: { modelName: "Ambassador" } };
    return settleVisit({ request: { _id: accepted.request }, ambassador, dateOf: request => request.dates.find(one => one.toISOString() === date && one > at), by: ambassador, at });
  }).catch(sayBusy);
}

/** Two yeses at the very same hour: the index refused the second. */
export function sayBusy(error: unknown): never {
  if (!isDuplicate(error)) throw error;
  throw new Refusal("busy", "Vous avez déjà une rencontre à cette heure-là. Choisissez une autre date.", "date");
}
