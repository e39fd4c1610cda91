import { addDays } from "date-fns";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { Conversation, keptDays } from "./conversation.ts";

/** This browser's open conversation, begun if need be: of two first messages at once, both find the same one. */
export async function openConversation(browser: string, at: Date): Promise<Conversation> {
  const begin = () => Conversation.findOneAndUpdate({ browser, open: true }, { $setOnInsert: { expiresAt: addDays(at, keptDays) } }, { upsert: true, returnDocument: "after", setDefaultsOnInsert: true }).orFail();
  return begin().catch(error => {
    if (!isDuplicate(error)) throw error;
    return begin();
  });
}

export const conversationOf = (browser: string) => Conversation.findOne({ browser, open: true });
