import mongoose from "mongoose";
import { events } from "../../web/events.ts";
import type { Ctx } from "../../web/state.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { onMessage } from "./bell.ts";

/** Streams a conversation's messages from the last one the browser had: after a cut it comes back with its number and misses nothing. */
export function follow(ctx: Ctx, conversation: mongoose.Types.ObjectId) {
  let seen = Math.max(0, Number.parseInt(ctx.get("last-event-id") || String(ctx.query.depuis ?? "0"), 10) || 0);
  const stream = events(ctx as never);
  let work = Promise.resolve();
  const send = async () => {
    const fresh = await ChatMessage.find({ conversation, seq: mongoose.trusted({ $gt: seen }) }).sort({ seq: 1 }).limit(200);
    for (const { seq, from, who, text } of fresh) stream.send(seq, "message", { seq, from, who, text });
    seen = fresh.at(-1)?.seq ?? seen;
  };
  const look = () => void (work = work.then(send).catch(() => undefined));
  stream.onClose(onMessage(conversation, look));
  look();
}
