import { frenchMoment } from "../../crm/french.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import type { Conversation } from "../routing/conversation.ts";
import { speaker } from "./bubbleNames.ts";

/** The whole conversation as a text file: each message with who said it, when, and its sources. */
export async function asTextFile(conversation: Conversation) {
  const messages = await ChatMessage.find({ conversation: conversation._id }).sort({ seq: 1 });
  const said = messages.map(message => [`${speaker(message)}, ${frenchMoment(message.at)}`, message.text, ...message.sources.map(({ label, href }) => `Source : ${label ?? ""} ${href ?? ""}`.trim())].join("\n"));
  return [`Passerelle : ma conversation, commencée ${frenchMoment(conversation.createdAt)}`, ...said].join("\n\n") + "\n";
}
