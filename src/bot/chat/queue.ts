import mongoose from "mongoose";
import { addMessage } from "../routing/addMessage.ts";
import { askForHuman } from "../routing/askForHuman.ts";
import { Conversation } from "../routing/conversation.ts";
import { waitingWords } from "./botWords.ts";

/** Joins the queue and says how many wait before. */
export async function queue(conversation: Conversation, at: Date, urgent: boolean) {
  if (!(await askForHuman(conversation, { urgent, at }))) return;
  const before = await Conversation.countDocuments({ owner: "queued", waitingSince: mongoose.trusted({ $lt: at }), _id: mongoose.trusted({ $ne: conversation._id }) });
  await addMessage(conversation, { from: "bot", who: "Passerelle", text: waitingWords(urgent ? 0 : before) }, ["queued"], at);
}
