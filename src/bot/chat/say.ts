import mongoose from "mongoose";
import { log } from "../../web/log.ts";
import { botEngine } from "../bot.ts";
import { addMessage } from "../routing/addMessage.ts";
import { askForHuman } from "../routing/askForHuman.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { forgetDialogue } from "../routing/botState.ts";
import { Conversation } from "../routing/conversation.ts";
import { assess } from "../safety/assess.ts";
import { tellDanger } from "../safety/tellDanger.ts";
import { fromReply, fromTurn, waitingWords } from "./botWords.ts";

type Saying = { conversation: Conversation; text: string; sendId: string | null; at?: Date };

/** Keeps the young person's message, then lets safety, the waiting counsellor or the assistant answer it, in this order. */
export async function say({ conversation, text, sendId, at = new Date() }: Saying) {
  const mine = await addMessage(conversation, { from: "person", who: "Toi", text, sendId }, ["bot", "waiting", "taken"], at);
  if (!mine || (await answeredInDanger(conversation, at))) return;
  const held = await Conversation.findById(conversation._id);
  if (held?.status === "bot") await botTurn(conversation, text, at);
}

/** Someone in danger reads help lines at once, whoever holds the conversation but a counsellor who is already there. */
async function answeredInDanger(conversation: Conversation, at: Date) {
  const recent = await ChatMessage.find({ conversation: conversation._id, from: "person" }).sort({ seq: -1 }).limit(4);
  const danger = assess(recent.map(({ text }) => text).reverse(), at);
  if (!danger) return false;
  await addMessage(conversation, fromReply(tellDanger(danger)), ["bot", "waiting"], at);
  if (danger.tier === "T1") await queue(conversation, at, true);
  return danger.tier !== "T3";
}

async function botTurn(conversation: Conversation, text: string, at: Date) {
  try {
    const { turn } = await botEngine();
    const sent = await turn(String(conversation._id), text, at);
    for (const one of sent) await addMessage(conversation, fromTurn(one), ["bot"], at);
    if (sent.some(({ data }) => data.human === true)) await queue(conversation, at, false);
    // Erased meanwhile: what the dialogue has just noted goes too.
    if (!(await Conversation.exists({ _id: conversation._id }))) await forgetDialogue(conversation._id);
  } catch (error) {
    log.error({ err: { message: (error as Error).message } }, "assistant");
    await addMessage(conversation, { from: "bot", who: "Assistant automatique", text: "Je n’arrive pas à répondre en ce moment. Une personne va prendre le relais." }, ["bot"], at);
    await queue(conversation, at, false);
  }
}

/** Joins the queue and says how many wait before. */
export async function queue(conversation: Conversation, at: Date, urgent: boolean) {
  if (!(await askForHuman(conversation, { urgent, at }))) return;
  const before = await Conversation.countDocuments({ status: "waiting", waitingSince: mongoose.trusted({ $lt: at }), _id: mongoose.trusted({ $ne: conversation._id }) });
  await addMessage(conversation, { from: "bot", who: "Passerelle", text: waitingWords(urgent ? 0 : before) }, ["waiting"], at);
}
