import mongoose from "mongoose";
import { unheld } from "../handover/state/owners.ts";
import { addMessage } from "../routing/addMessage.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { Conversation } from "../routing/conversation.ts";
import { type Assessment, assess } from "../safety/assess.ts";
import { noteDanger } from "../safety/episodes/noteDanger.ts";
import { linesFor } from "../safety/helplines.ts";
import type { Situation } from "../safety/situations.ts";
import { heardAnswer } from "../safety/telling/heardAnswer.ts";
import { afterNo, tellDanger } from "../safety/telling/tellDanger.ts";
import { fromReply } from "./botWords.ts";
import { queue } from "./queue.ts";

const assistant = { from: "bot" as const, who: "Assistant automatique" };

/** Danger is answered before all else, whoever holds the conversation; true when nothing more is to be answered. Stress goes on to its answer. */
export async function answeredInDanger(conversation: Conversation, text: string, at: Date) {
  const asked = await takeQuestion(conversation);
  const answer = asked ? heardAnswer(text) : null;
  const danger = await dangerIn(conversation, text, at);
  if (danger?.tier === "T1") return told(conversation, danger, at);
  if (asked && answer === "yes") return told(conversation, { rule: "question.yes", tier: "T1", situation: asked, aboutSomeoneElse: false, lines: linesFor(asked, at) }, at);
  if (asked && answer === "no") return Boolean(await addMessage(conversation, { ...assistant, text: afterNo }, unheld, at));
  return danger ? told(conversation, danger, at) : false;
}

/** The question that waited for its answer: whatever comes now, it waits no more. */
async function takeQuestion({ _id }: Conversation) {
  const before = await Conversation.findOneAndUpdate({ _id, dangerAsked: mongoose.trusted({ $type: "string" }) }, { dangerAsked: null }, { timestamps: false });
  return (before?.dangerAsked as Situation | null | undefined) ?? null;
}

async function dangerIn({ _id }: Conversation, text: string, at: Date) {
  const recent = await ChatMessage.find({ conversation: _id, from: "person" }).sort({ seq: -1 }).limit(4);
  // The last one as it was written: what was kept of it has lost its personal data.
  return assess([...recent.slice(1).map(earlier => earlier.text).reverse(), text], at);
}

async function told(conversation: Conversation, danger: Assessment, at: Date) {
  const { tier, situation } = danger;
  const first = tier === "T2" && (await askOnce(conversation, situation, at));
  await noteDanger(conversation, danger, at);
  await addMessage(conversation, fromReply(tellDanger(danger, { asked: !first })), unheld, at);
  if (tier === "T1") await queue(conversation, at, true);
  return tier !== "T3";
}

/** Of two veiled messages at once, one asks; under a counsellor nobody does. */
async function askOnce({ _id }: Conversation, situation: Situation, at: Date) {
  const { modifiedCount } = await Conversation.updateOne({ _id, dangerAskedAt: null, owner: mongoose.trusted({ $in: [...unheld] }) }, { dangerAskedAt: at, dangerAsked: situation }, { timestamps: false });
  return modifiedCount > 0;
}
