import { addDays } from "date-fns";
import { Conversation, keptDays } from "./conversation.ts";

/** This browser's open conversation, begun if need be: of two first messages at once, both find the same one. */
export async function openConversation(browser: string, at: Date): Promise<Conversation> {
  const begin = () => Conversation.findOneAndUpdate({ browser, open: true }, { $setOnInsert: { expiresAt: addDays(at, keptDays) } }, { upsert: true, returnDocument: "after", setDefaultsOnInsert: true }).orFail();
  return begin().catch(error => {
    if ((error as { code?: number }).code !== 11000) throw error;
    return begin();
  });
}

export const conversationOf = (browser: string) => Conversation.findOne({ browser, open: true });
