import { subMinutes } from "date-fns";
import { say } from "../bot/chat/say.ts";
import { Conversation } from "../bot/routing/conversation.ts";
import { openConversation } from "../bot/routing/openConversation.ts";
import { newPublicId } from "../crm/people/secrets.ts";

const talks = [
  { minutesAgo: 95, says: ["c’est quoi l’apprentissage ?", "on est payé combien ?"] },
  { minutesAgo: 22, says: ["comment trouver un stage de 3e quand on connaît personne", "je veux parler à quelqu’un"] },
  { minutesAgo: 4, says: ["ma fille veut arrêter son CAP, qui peut nous aider ?", "je voudrais parler à une conseillère"] },
];

/** Young people and a mother write in the chat; two of them wait for a person. */
export async function loadConversations(at: Date) {
  for (const { minutesAgo, says } of talks) {
    const began = subMinutes(at, minutesAgo);
    const conversation = await openConversation(`demonstration-${newPublicId()}`, began);
    for (const text of says) await say({ conversation: await Conversation.findById(conversation._id).orFail(), text, sendId: null, at: began });
  }
}
