import { addSeconds } from "date-fns";
import mongoose from "mongoose";
import type { Carrier } from "./carrier.ts";
import { kindOf } from "./catalogue.ts";
import { suppressionOf } from "./gate.ts";
import { Letter } from "./letter.ts";
import { letterFailed, letterTaken, settle } from "./letterFailed.ts";
import { readLetter } from "./readLetter.ts";
import { stopHeaders } from "./stopLink.ts";

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
  const kind = kindOf(letter.template);
  const suppression = letter.channel === "mail" ? await suppressionOf(letter.to, kind) : null;
  if (suppression) return void (await settle(letter, { status: "suppressed", suppression, data: null }));
  try {
    const headers = kind === "personal" ? {} : stopHeaders(letter.to, kind);
    const reply = await carrier.send(letter, { ...(await readLetter(letter)), headers });
    await settle(letter, { status: "sent", sentAt: at, lastReply: reply, ...(carrier.keeps ? {} : { data: null }) });
    await letterTaken(letter);
    return true;
  } catch (error) {
    await letterFailed(letter, error, at);
    return false;
  }
}
