import { type Owner, owners } from "../handover/state/owners.ts";
import type { Conversation } from "../routing/conversation.ts";
import { firstName } from "../routing/firstName.ts";

/** Who has a conversation in hand, as the young person is told; the assistant before the first word. */
export function standingOf(conversation: Conversation | null) {
  const owner = (conversation?.owner ?? "bot") as Owner;
  return { status: owner, label: owner === "human" ? `Avec ${conversation?.counsellorName ? firstName(conversation.counsellorName) : "une personne"}` : owners[owner].said };
}
