import type { Conversation } from "../routing/conversation.ts";
import { welcome } from "../dialogues/welcome.ts";
import { firstName } from "../routing/firstName.ts";
import { type Owner, owners } from "../handover/state/owners.ts";
import { transcript } from "./transcript.ts";

const firstBubble = () => {
  const { text, choices = [] } = welcome();
  return { text, replies: choices.map(label => ({ label, value: label })) };
};

/** The young person's page: what was said, and who holds the conversation. */
export async function chatView(conversation: Conversation | null) {
  const owner = (conversation?.owner ?? "bot") as Owner;
  return {
    bubbles: await transcript(conversation),
    first: firstBubble(),
    statusLabel: owner === "human" ? `Avec ${conversation?.counsellorName ? firstName(conversation.counsellorName) : "une personne"}` : owners[owner].said,
    last: conversation?.seq ?? 0,
    human: owner !== "bot",
  };
}
