import { record } from "../../crm/journal/record.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Callback } from "../callbacks/callback.ts";
import { HandoverEvent } from "../handover/state/handoverEvent.ts";
import { forgetDialogue } from "../routing/botState.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { Conversation } from "../routing/conversation.ts";
import { SafetyEvent } from "../safety/episodes/safetyEvent.ts";

/** The young person erases their conversation, whoever holds it: messages, dialogue, signals and the conversation itself. The journal keeps that it was done, and when. */
export async function eraseConversation(conversation: Conversation, at = new Date()) {
  const { _id } = conversation;
  await unitOfWork(async () => {
    const { deletedCount } = await Conversation.deleteOne({ _id });
    if (!deletedCount) return;
    await Promise.all([ChatMessage.deleteMany({ conversation: _id }), SafetyEvent.deleteMany({ conversation: _id }), HandoverEvent.deleteMany({ conversation: _id }), Callback.deleteMany({ conversation: _id }), forgetDialogue(_id)]);
    await record("visitor", "conversation.erased", conversation, at);
  });
}
