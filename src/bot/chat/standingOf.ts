import type { Conversation } from "../routing/conversation.ts";
import { firstName } from "../routing/firstName.ts";
import { type ConversationStatus, conversationStatuses } from "../routing/statuses.ts";

/** Who holds a conversation, as the young person is told; the assistant before the first word. */
export function standingOf(conversation: Conversation | null) {
  const status = (conversation?.status ?? "bot") as ConversationStatus;
  return { status, label: status === "taken" ? `Avec ${conversation?.counsellorName ? firstName(conversation.counsellorName) : "une personne"}` : conversationStatuses[status].label };
}
