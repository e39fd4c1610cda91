import { frenchTime } from "../../crm/french.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import type { Conversation } from "../routing/conversation.ts";
import { speaker } from "./bubbleNames.ts";
import { sourcesOf } from "./sourcesOf.ts";

const most = 200;

/** The last messages of a conversation as bubbles; subjects to tap under the last one alone. */
export async function transcript(conversation: Conversation | null) {
  const messages = conversation ? (await ChatMessage.find({ conversation: conversation._id }).sort({ seq: -1 }).limit(most)).reverse() : [];
  return messages.map((message, at) => ({
    id: `m${message.seq}`,
    from: message.from,
    who: speaker(message),
    text: message.text,
    when: frenchTime(message.at),
    sources: sourcesOf(message),
    replies: at === messages.length - 1 ? message.choices.map(label => ({ label, value: label })) : [],
  }));
}
