import type { Conversation } from "../routing/conversation.ts";
import { welcome } from "../dialogues/welcome.ts";
import { standingOf } from "./standingOf.ts";
import { transcript } from "./transcript.ts";

const firstBubble = () => {
  const { text, choices = [] } = welcome();
  return { text, replies: choices.map(label => ({ label, value: label })) };
};

/** The young person's page: what was said, and who has the conversation in hand. */
export async function chatView(conversation: Conversation | null) {
  const { status, label } = standingOf(conversation);
  return {
    bubbles: await transcript(conversation),
    first: firstBubble(),
    statusLabel: label,
    last: conversation?.seq ?? 0,
    human: status !== "bot",
  };
}
