import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { changeOwner } from "../handover/state/changeOwner.ts";
import { waiting } from "../handover/state/owners.ts";
import { Conversation } from "./conversation.ts";

/** Puts a conversation in the counsellors' queue, urgent ones first. Asked again while it waits or is taken, nothing changes; true when it joined now. */
export async function askForHuman(conversation: { _id: mongoose.Types.ObjectId }, { urgent = false, at }: { urgent?: boolean; at: Date }) {
  return unitOfWork(async () => {
    const joined = await changeOwner({ conversation, move: "ask", by: "visitor", at, set: { waitingSince: at, returned: false, ...(urgent && { urgent }) }, details: { urgent } });
    if (!joined && urgent) await Conversation.updateOne({ _id: conversation._id, owner: mongoose.trusted({ $in: [...waiting] }) }, { urgent });
    return Boolean(joined);
  });
}
