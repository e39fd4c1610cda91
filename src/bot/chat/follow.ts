import mongoose from "mongoose";
import { events } from "../../web/events.ts";
import type { Ctx } from "../../web/state.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { onMessage } from "./bell.ts";

/** How a message is told, and what else is told whenever it changes: who holds the conversation, for instance. */
type Telling = { message(one: ChatMessage): object; standing?(): Promise<object | null> };
const briefly: Telling = { message: ({ seq, from, who, text }) => ({ seq, from, who, text }) };

/** The number of the last message the browser had: its own header after a cut, or the address. */
export const seenBy = (ctx: Ctx) => Math.max(0, Number.parseInt(ctx.get("last-event-id") || String(ctx.query.depuis ?? "0"), 10) || 0);

/** The messages after this number, two hundred at most. */
export const messagesAfter = (conversation: mongoose.Types.ObjectId, seen: number) => ChatMessage.find({ conversation, seq: mongoose.trusted({ $gt: seen }) }).sort({ seq: 1 }).limit(200);

/** Streams a conversation's messages from the last one the browser had: after a cut it comes back with its number and misses nothing. */
export function follow(ctx: Ctx, conversation: mongoose.Types.ObjectId, { message, standing = async () => null }: Telling = briefly) {
  let seen = seenBy(ctx);
  let told = "null";
  const stream = events(ctx as never);
  let work = Promise.resolve();
  const send = async () => {
    const fresh = await messagesAfter(conversation, seen);
    for (const one of fresh) stream.send(one.seq, "message", message(one));
    seen = fresh.at(-1)?.seq ?? seen;
    const now = await standing();
    if (told === JSON.stringify(now)) return;
    told = JSON.stringify(now);
    stream.send(seen, "standing", now);
  };
  const look = () => void (work = work.then(send).catch(() => undefined));
  stream.onClose(onMessage(conversation, look));
  look();
  return stream;
}
