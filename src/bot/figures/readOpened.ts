import mongoose from "mongoose";
import { ratings } from "../dialogues/ratings.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { Conversation } from "../routing/conversation.ts";
import type { Opened } from "./spell.ts";

/**
 * The conversations opened in this stretch in which something was written. The assistant settled one that asked for nobody and whose
 * last rating, if any, says that it answers.
 */
export async function readOpened(from: Date, to: Date): Promise<Opened[]> {
  const opened = await Conversation.find({ createdAt: mongoose.trusted({ $gte: from, $lt: to }), seq: mongoose.trusted({ $gt: 0 }) }).select("createdAt waitingSince counsellor").lean();
  const rated = await ChatMessage.find({ conversation: mongoose.trusted({ $in: opened.map(({ _id }) => _id) }), from: "person", text: mongoose.trusted({ $in: Object.values(ratings) }) }).select("conversation text").sort({ conversation: 1, seq: 1 }).lean();
  const last = new Map(rated.map(({ conversation, text }) => [String(conversation), text]));
  return opened.map(({ _id, createdAt, waitingSince, counsellor }) => ({ openedAt: createdAt, settled: !waitingSince && !counsellor && last.get(String(_id)) !== ratings.no }));
}
