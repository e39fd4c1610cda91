import { subMinutes } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { config } from "../../../config.ts";
import { frenchMoment } from "../../../crm/french.ts";
import { post } from "../../../crm/mail/post.ts";
import { passedOn } from "../consent.ts";
import { situationWords } from "../episodes/situationWords.ts";
import type { Situation } from "../situations.ts";
import { Duty } from "./duty.ts";
import { whoToWarn } from "./whoToWarn.ts";

/** One letter a counsellor in so many minutes, however many young people are in danger: it leads to the queue, which shows them all. */
export const quietMinutes = 10;

/** Writes to those on duty that somebody is in danger: when, and what the consent rules let pass; no word of the person. */
export async function warnOnDuty(conversation: { publicId: string }, { situation, at }: { situation: Situation; at: Date }) {
  const facts = passedOn("T1");
  const what = facts.includes("situation") ? situationWords[situation] : null;
  for (const person of await whoToWarn()) {
    if (await firstInAWhile(person._id, at)) await post("danger-alert", { name: person.name, address: person.email }, { name: person.name, when: frenchMoment(at), what, link: `${config().PUBLIC_URL}/conseil/${conversation.publicId}` }, { at });
  }
}

async function firstInAWhile(person: Types.ObjectId, at: Date) {
  await Duty.updateOne({ person }, { $setOnInsert: { onDuty: false } }, { upsert: true });
  const quiet = { $or: [{ warnedAt: null }, { warnedAt: mongoose.trusted({ $lte: subMinutes(at, quietMinutes) }) }] };
  return Boolean((await Duty.updateOne({ person, ...quiet }, { warnedAt: at })).modifiedCount);
}
