import { addMinutes, addSeconds } from "date-fns";
import mongoose from "mongoose";
import { Letter } from "./letter.ts";
import type { Carrier } from "./carrier.ts";
import { readLetter } from "./readLetter.ts";

const mostTries = 12;

/** Sends what is due, one letter at a time. Returns how many left. At least once: a letter must be harmless twice. */
export async function sendLetters(carrier: Carrier, at = () => new Date()) {
  let sent = 0;
  for (let letter = await claim(at()); letter; letter = await claim(at())) {
    if (await sendOne(letter, carrier, at())) sent += 1;
  }
  return sent;
}

/** Leases the oldest due letter for a minute: two workers never hold the same one. */
const claim = (at: Date) =>
  Letter.findOneAndUpdate(
    { status: "waiting", dueAt: mongoose.trusted({ $lte: at }) },
    { $set: { dueAt: addSeconds(at, 60) }, $inc: { tries: 1 } },
    { sort: { dueAt: 1 }, returnDocument: "after" },
  );

async function sendOne(letter: Letter, carrier: Carrier, at: Date) {
  if (letter.expiresAt && letter.expiresAt <= at) return void (await settle(letter, { status: "expired", data: null }));
  try {
    const reply = await carrier.send(letter, await readLetter(letter));
    await settle(letter, { status: "sent", sentAt: at, lastReply: reply, ...(carrier.keeps ? {} : { data: null }) });
    return true;
  } catch (error) {
    await putOff(letter, at, (error as Error).message);
    return false;
  }
}

const settle = (letter: Letter, change: object) => Letter.updateOne({ _id: letter._id }, { $set: change });

/** 1, 2, 4 … 60 minutes, give or take a fifth; after twelve tries a person of the staff must look. */
function putOff(letter: Letter, at: Date, reason: string) {
  const minutes = Math.min(60, 2 ** (letter.tries - 1)) * (0.8 + 0.4 * Math.random());
  return settle(letter, { status: letter.tries >= mostTries ? "dead" : "waiting", dueAt: addMinutes(at, minutes), lastReply: reason.slice(0, 300) });
}
