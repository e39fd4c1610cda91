import { addMonths, differenceInSeconds } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { type Actor, dossierOf, record } from "../../../crm/journal/record.ts";
import { unitOfWork } from "../../../database/transaction.ts";
import { Conversation } from "../../routing/conversation.ts";
import { HandoverEvent, keptMonths } from "./handoverEvent.ts";
import { type Move, moves } from "./moves.ts";
import type { Owner } from "./owners.ts";

export type Change = {
  conversation: { _id: Types.ObjectId };
  move: Move;
  by: Actor;
  at: Date;
  /** What must still be so: the version that was seen, who has it. */
  when?: { version?: number; counsellor?: Types.ObjectId };
  /** What changes with it. */
  set?: Record<string, unknown>;
  reason?: string | null;
  /** For the journal: ids, codes and numbers alone. */
  details?: object;
};

/**
 * The one way a conversation changes hands: by a move of the table, from the owner and the version that were read, with its event and its
 * line of the journal; all of it, or none. Returns the conversation as it is now, or null when that move is no longer possible.
 */
export async function changeOwner({ conversation: { _id }, move, by, at, when = {}, set = {}, reason = null, details = {} }: Change): Promise<Conversation | null> {
  const { from, to, act } = moves[move];
  return unitOfWork(async () => {
    const before = await Conversation.findOne({ _id, owner: mongoose.trusted({ $in: [...from] }), ...when });
    if (!before) return null;
    const { owner, version } = before;
    const after = await Conversation.findOneAndUpdate({ _id, owner, version }, { $set: { ...set, owner: to, ownerSince: at }, $inc: { version: 1 } }, { returnDocument: "after" });
    if (!after) return null;
    await HandoverEvent.create([
      {
        conversation: _id, version: after.version, move, from: owner as Owner, to, by: typeof by === "string" ? by : dossierOf(by), counsellor: after.counsellor ?? before.counsellor,
        at, seconds: Math.max(0, differenceInSeconds(at, before.ownerSince ?? before.createdAt)), queue: after.queue ?? before.queue, reason, expiresAt: addMonths(at, keptMonths),
      },
    ]);
    await record(by, act, after, at, { ...details, ...(reason && { reason }) });
    return after;
  });
}
