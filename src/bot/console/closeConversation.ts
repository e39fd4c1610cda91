import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../../crm/journal/record.ts";
import type { Person } from "../../crm/people/person.ts";
import { Refusal } from "../../web/errors.ts";
import { addMessage } from "../routing/addMessage.ts";
import { Conversation } from "../routing/conversation.ts";

/** The counsellor who holds a conversation ends it; the closing line is sent once. The next question begins a new one. */
export async function closeConversation({ conversation, by, at = new Date() }: { conversation: Conversation; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const closed = await Conversation.findOneAndUpdate({ _id: conversation._id, status: "taken", counsellor: by._id }, { status: "closed", open: false });
    if (!closed) throw new Refusal("conversation-changed", "Cette conversation n’est plus entre vos mains.");
    await addMessage(closed, { from: "bot", who: "Passerelle", text: "La conversation est terminée. Merci de ta confiance : tu peux revenir quand tu veux." }, ["closed"], at);
    await record(by, "conversation.closed", closed, at);
  });
}
