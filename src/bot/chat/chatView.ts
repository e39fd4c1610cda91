import type { Conversation } from "../routing/conversation.ts";
import { welcome } from "../dialogues/welcome.ts";
import { firstName } from "../routing/firstName.ts";
import { type ConversationStatus, conversationStatuses } from "../routing/statuses.ts";
import { transcript } from "./transcript.ts";

const firstBubble = () => {
  const { text, choices = [] } = welcome();
  return { text, replies: choices.map(label => ({ label, value: label })) };
};

/** The young person's page: what was said, and who holds the conversation. */
export async function chatView(conversation: Conversation | null) {
  const status = (conversation?.status ?? "bot") as ConversationStatus;
  return {
    bubbles: await transcript(conversation),
    first: firstBubble(),
    status,
    statusLabel: status === "taken" ? `Avec ${conversation?.counsellorName ? firstName(conversation.counsellorName) : "une personne"}` : conversationStatuses[status].label,
    last: conversation?.seq ?? 0,
    human: status === "waiting" || status === "taken",
  };
}
