import { say } from "../chat/say.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import type { Conversation } from "../routing/conversation.ts";
import { Refusal } from "../../web/errors.ts";
import { Over } from "./refusals.ts";

/** What the widget calls its message, so that sent again after a cut it is kept once. */
export function readId(clientMsgId: string) {
  if (!/^[\w-]{8,64}$/.test(clientMsgId)) throw new Refusal("client-msg-id", "Le champ « clientMsgId » est attendu : 8 à 64 lettres ou chiffres.", "clientMsgId");
  return clientMsgId;
}

/** Says it, or finds it said already; returns its number. A conversation that ended meanwhile keeps nothing and says so. */
export async function sayOnce(conversation: Conversation, { text, sendId }: { text: string; sendId: string }) {
  await say({ conversation, text, sendId });
  const kept = await ChatMessage.findOne({ conversation: conversation._id, sendId }).select("seq");
  if (!kept) throw new Over();
  return kept.seq;
}
