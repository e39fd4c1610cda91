import { addDays } from "date-fns";
import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import type { Owner } from "../handover/state/owners.ts";
import { ChatMessage } from "./chatMessage.ts";
import { Conversation, keptDays } from "./conversation.ts";

export type Said = { from: "person" | "bot" | "counsellor"; who: string; text: string; sendId?: string | null; sources?: { label: string; href: string; date: string | null }[]; choices?: string[] };

/**
 * Adds a message under the next number, while one of `holders` has the conversation and, where a `version` is given, nothing has changed
 * hands since: once a counsellor has it the bot's late answer is dropped. Returns null then, and for a message already kept under this sendId.
 */
export async function addMessage(conversation: { _id: mongoose.Types.ObjectId }, said: Said, holders: readonly Owner[], at: Date, version?: number) {
  const held = { _id: conversation._id, owner: mongoose.trusted({ $in: [...holders] }), ...(version !== undefined && { version }) };
  return unitOfWork(async () => {
    const expiresAt = addDays(at, keptDays);
    const next = await Conversation.findOneAndUpdate(held, { $inc: { seq: 1 }, $set: { expiresAt } }, { returnDocument: "after" });
    if (!next) return null;
    const [message] = await ChatMessage.create([{ ...said, conversation: next._id, seq: next.seq, at, expiresAt }]);
    return message!;
  }).catch(error => {
    if (isDuplicate(error)) return null;
    throw error;
  });
}
