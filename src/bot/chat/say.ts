import { redact } from "../redaction/redact.ts";
import { addMessage } from "../routing/addMessage.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { Conversation } from "../routing/conversation.ts";
import { assess } from "../safety/assess.ts";
import { tellDanger } from "../safety/tellDanger.ts";
import { fromReply } from "./botWords.ts";
import { botTurn } from "./botTurn.ts";
import { queue } from "./queue.ts";

type Saying = { conversation: Conversation; text: string; sendId: string | null; email?: string | null; at?: Date };

/** Keeps the young person's message without personal data, then lets safety, the waiting counsellor or the assistant answer it, in this order. */
export async function say({ conversation, text, sendId, email = null, at = new Date() }: Saying) {
  const kept = redact(text);
  const mine = await addMessage(conversation, { from: "person", who: "Toi", text: kept, sendId }, ["bot", "waiting", "taken"], at);
  if (!mine || (await answeredInDanger(conversation, text, at))) return;
  const held = await Conversation.findOneAndUpdate({ _id: conversation._id, status: "bot" }, { owedSince: at }, { timestamps: false });
  if (held) await botTurn(conversation, kept, at, email);
}

/** Someone in danger reads help lines at once, whoever holds the conversation but a counsellor who is already there. */
async function answeredInDanger(conversation: Conversation, text: string, at: Date) {
  const recent = await ChatMessage.find({ conversation: conversation._id, from: "person" }).sort({ seq: -1 }).limit(4);
  // The last one as it was written: what was kept of it has lost its personal data.
  const danger = assess([...recent.slice(1).map(earlier => earlier.text).reverse(), text], at);
  if (!danger) return false;
  await addMessage(conversation, fromReply(tellDanger(danger)), ["bot", "waiting"], at);
  if (danger.tier === "T1") await queue(conversation, at, true);
  return danger.tier !== "T3";
}
