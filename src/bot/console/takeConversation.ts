import { unitOfWork } from "../../database/transaction.ts";
import type { Person } from "../../crm/people/person.ts";
import { Refusal } from "../../web/errors.ts";
import { changeOwner } from "../handover/state/changeOwner.ts";
import { addMessage } from "../routing/addMessage.ts";
import type { Conversation } from "../routing/conversation.ts";
import { firstName } from "../routing/firstName.ts";

/** A counsellor takes a waiting conversation: of two at once, one is told. The young person reads who is there. */
export async function takeConversation({ conversation, by, at = new Date() }: { conversation: Conversation; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const taken = await changeOwner({ conversation, move: "take", by, at, set: { counsellor: by._id, counsellorName: by.name, returned: false } });
    if (!taken) throw new Refusal("conversation-taken", "Cette conversation est déjà prise, ou terminée.");
    await addMessage(taken, { from: "bot", who: "Passerelle", text: `${firstName(by.name)} a rejoint la conversation : c’est une personne, elle lit tes messages et te répond.` }, ["human"], at);
  });
}
