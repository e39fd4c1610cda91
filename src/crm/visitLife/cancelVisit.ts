import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Actor } from "../journal/record.ts";
import { record } from "../journal/record.ts";
import { Invitation } from "../matching/invitation.ts";
import { releaseOthers } from "../matching/releaseOthers.ts";
import { reopen } from "../matching/reopen.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { keepServed } from "../visits/keepServed.ts";
import { standingStatuses } from "../visits/statuses.ts";
import { Visit } from "../visits/visit.ts";
import type { Known } from "../visits/visitBehind.ts";
import { bothSides, tellBoth } from "../visits/bothSides.ts";

type Cancelling = { visit: Visit; side: Known["side"]; reason: string; by: Actor; at?: Date };

/**
 * Cancels a visit that has not begun, with a reason: both are told, with the calendar entry that takes it away. Where the school still wants
 * somebody (the ambassador or the team cancels), its request is open again and others are asked at once; where the school itself cancels, its request ends.
 */
export async function cancelVisit({ visit: { _id }, side, reason, by, at = new Date() }: Cancelling) {
  if (reason.length < 3 || reason.length > 300) throw new Refusal("reason", "Dites pourquoi, en quelques mots (300 caractères au plus) : l’autre personne le lira.", "reason");
  await unitOfWork(async () => {
    const coming = { _id, status: "confirmed" as const, startsAt: mongoose.trusted({ $gt: at }) };
    const visit = await Visit.findOneAndUpdate(coming, { $set: { status: "cancelled", cancelledBy: side, cancelReason: reason, proposal: null }, $inc: { sequence: 1 } }, { returnDocument: "after" });
    if (!visit) throw new Refusal("visit-begun", "Cette rencontre a commencé, ou est déjà annulée.", "reason");
    await Invitation.updateOne({ request: visit.request, ambassador: visit.ambassador, status: "accepted" }, { $set: { status: side === "ambassador" ? "refused" : "withdrawn", reason: side === "ambassador" ? "other" : null, answeredAt: at } });
    await keepServed(visit.school);
    await record(by, "visit.cancelled", visit, at, { side });
    const sides = await bothSides(visit);
    await tellBoth({ visit, sides, template: "visit-cancelled", words: to => ({ reason, searches: side !== "school", mine: side === to, ofSchool: to === "school" }), calendar: true, at });
    if (side !== "school") return reopen(visit.request, at);
    if (await Visit.exists({ request: visit.request, status: mongoose.trusted({ $in: standingStatuses }) })) return;
    await SchoolRequest.updateOne({ _id: visit.request }, { $set: { status: "withdrawn" } });
    await releaseOthers(sides.request, at, "withdrawn");
  });
}
