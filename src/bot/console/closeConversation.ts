import { unitOfWork } from "../../database/transaction.ts";
import type { Person } from "../../crm/people/person.ts";
import { Refusal } from "../../web/errors.ts";
import { changeOwner } from "../handover/state/changeOwner.ts";
import { addMessage } from "../routing/addMessage.ts";
import type { Conversation } from "../routing/conversation.ts";

/** The counsellor who holds a conversation ends it; the closing line is sent once. The next question begins a new one. */
export async function closeConversation({ conversation, by, at = new Date() }: { conversation: Conversation; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const closed = await changeOwner({ conversation, move: "close", by, at, when: { counsellor: by._id }, set: { open: false } });
    if (!closed) throw new Refusal("conversation-changed", "Cette conversation n’est plus entre vos mains.");
    await addMessage(closed, { from: "bot", who: "Passerelle", text: "La conversation est terminée. Merci de ta confiance : tu peux revenir quand tu veux." }, ["closed"], at);
  });
}
