import { isValidObjectId } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { type Actor, record } from "../journal/record.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { openStatuses } from "../requests/statuses.ts";
import { invite } from "./invite.ts";
import { weighAll } from "./weighAll.ts";

type Pair = { request: string; ambassador: string };

/**
 * Invites each of these pairs that still holds: the request open, the person free to be asked, within what they chose. Returns how many letters left
 * and how many pairs no longer held. Each pair is a unit of its own: one that fails keeps none of the others back.
 */
export async function inviteBatch({ pairs, where, by, at = new Date() }: { pairs: readonly Pair[]; where: Record<string, unknown>; by: Actor; at?: Date }) {
  let invited = 0;
  for (const pair of pairs) if (await inviteOne(pair, where, by, at)) invited += 1;
  return { invited, gone: pairs.length - invited };
}

async function inviteOne({ request: id, ambassador: who }: Pair, where: Record<string, unknown>, by: Actor, at: Date) {
  if (!isValidObjectId(id) || !isValidObjectId(who)) return false;
  return unitOfWork(async () => {
    // The write makes two batches, or a batch and a wave, collide on one request.
    const request = await SchoolRequest.findOneAndUpdate({ $and: [where, { _id: id, status: mongoose.trusted({ $in: openStatuses }) }] }, { $set: { updatedAt: at } });
    const ambassador = await Ambassador.findOne({ _id: who, status: "active" });
    if (!request || !ambassador) return false;
    const [weighed] = await weighAll(request, [ambassador], at);
    if (weighed!.refusals.length) return false;
    await invite({ request, ambassador, score: weighed!.fit.points, km: weighed!.standing.km, at });
    await record(by, "request.invited-in-batch", request, at, { ambassador: who });
    return true;
  }).catch((error: unknown) => {
    if (isDuplicate(error)) return false;
    throw error;
  });
}
