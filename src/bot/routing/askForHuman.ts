import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../../crm/journal/record.ts";
import { Conversation } from "./conversation.ts";

/** Puts a conversation in the counsellors' queue, urgent ones first. Asked again while it waits or is taken, nothing changes; true when it joined now. */
export async function askForHuman(conversation: Conversation, { urgent = false, at }: { urgent?: boolean; at: Date }) {
  return unitOfWork(async () => {
    const joined = await Conversation.findOneAndUpdate({ _id: conversation._id, status: "bot" }, { status: "waiting", waitingSince: at, urgent });
    if (joined) await record("visitor", "conversation.human-asked", joined, at, { urgent });
    else if (urgent) await Conversation.updateOne({ _id: conversation._id, status: "waiting" }, { urgent });
    return Boolean(joined);
  });
}
