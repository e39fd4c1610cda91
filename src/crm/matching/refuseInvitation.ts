import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { Invitation } from "./invitation.ts";
import { type RefusalReason, openInvitations, refusalReasons } from "./invitationStatuses.ts";
import { searchFor } from "./searchFor.ts";

/** An ambassador says no and why; the next one is asked in the same breath. */
export async function refuseInvitation({ invitation, reason, at = new Date() }: { invitation: Invitation; reason: string; at?: Date }) {
  if (!Object.hasOwn(refusalReasons, reason)) throw new Refusal("reason-missing", "Choisissez une raison : elle nous aide à mieux vous solliciter.", "reason");
  await unitOfWork(async () => {
    const refused = await Invitation.findOneAndUpdate({ _id: invitation._id, status: mongoose.trusted({ $in: openInvitations }) }, { status: "refused", reason: reason as RefusalReason, answeredAt: at });
    if (!refused) throw new Refusal("invitation-answered", "Cette invitation a déjà reçu une réponse.", "reason");
    await record({ _id: invitation.ambassador, constructor: { modelName: "Ambassador" } }, "invitation.refused", invitation, at, { reason });
    await searchFor(await SchoolRequest.findById(invitation.request).orFail(), at);
  });
}
