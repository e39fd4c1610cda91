import { subSeconds } from "date-fns";
import mongoose from "mongoose";
import { ChatMessage } from "../routing/chatMessage.ts";
import { Conversation } from "../routing/conversation.ts";
import { lateTurn } from "./botTurn.ts";

const patience = 45;
const atOnce = 50;

/** Answers the messages whose turn was lost: a process died between keeping the message and answering it. */
export async function answerOwed(at = new Date()) {
  const owed = await Conversation.find({ owner: "bot", owedSince: mongoose.trusted({ $lt: subSeconds(at, patience) }) }).sort({ owedSince: 1 }).limit(atOnce);
  for (const conversation of owed) {
    const last = await ChatMessage.findOne({ conversation: conversation._id }).sort({ seq: -1 });
    if (last?.from === "person") await lateTurn(conversation, last.text, conversation.owedSince!, at);
    else await Conversation.updateOne({ _id: conversation._id, owedSince: conversation.owedSince }, { owedSince: null }, { timestamps: false });
  }
}
