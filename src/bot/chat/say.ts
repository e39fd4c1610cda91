import { redact } from "../redaction/redact.ts";
import { listening } from "../handover/state/owners.ts";
import { addMessage } from "../routing/addMessage.ts";
import { Conversation } from "../routing/conversation.ts";
import { answeredInDanger } from "./answeredInDanger.ts";
import { botTurn } from "./botTurn.ts";

type Saying = { conversation: Conversation; text: string; sendId: string | null; email?: string | null; at?: Date };

/** Keeps the young person's message without personal data, then lets safety, the waiting counsellor or the assistant answer it, in this order. */
export async function say({ conversation, text, sendId, email = null, at = new Date() }: Saying) {
  const kept = redact(text);
  const mine = await addMessage(conversation, { from: "person", who: "Toi", text: kept, sendId }, listening, at);
  if (!mine || (await answeredInDanger(conversation, text, at))) return;
  const held = await Conversation.findOneAndUpdate({ _id: conversation._id, owner: "bot" }, { owedSince: at }, { timestamps: false });
  if (held) await botTurn(conversation, kept, at, email);
}
