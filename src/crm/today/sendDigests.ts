import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { frenchDay } from "../french.ts";
import { nextDigest } from "../lists/nextDigest.ts";
import { post } from "../mail/post.ts";
import { Person } from "../people/person.ts";
import { eachOf } from "../registry/eachOf.ts";
import { may } from "../rights/rights.ts";
import { staffRoles } from "../rights/roles.ts";
import { type Digest, digestLines } from "./todayView.ts";
import { waitingFor } from "./waiting.ts";

/** Mails each member of the staff, on the morning of a working day, what waits for them at the urgency they chose; nothing when nothing waits. */
export async function sendDigests(at = new Date()) {
  const staff = { roles: mongoose.trusted({ $in: staffRoles }), disabledAt: null, digest: mongoose.trusted({ $ne: "never" as const }) };
  await Person.updateMany({ ...staff, digestDueAt: null }, { $set: { digestDueAt: nextDigest("daily", at) } });
  await eachOf(Person.find({ ...staff, digestDueAt: mongoose.trusted({ $lte: at }) }).cursor(), "send-digests", person => sendOne(person, at));
}

async function sendOne(person: Person, at: Date) {
  const groups = digestLines(await waitingFor(person, at), person.digest as Digest);
  await unitOfWork(async () => {
    // The write that moves the hour on claims the letter: once a day, whoever sends it.
    const mine = await Person.updateOne({ _id: person._id, digestDueAt: person.digestDueAt }, { $set: { digestDueAt: nextDigest("daily", at) } });
    if (!mine.modifiedCount || !groups.length) return;
    await post("today-digest", { name: person.name, address: person.email }, { name: person.name, day: frenchDay(at), groups, link: `${config().PUBLIC_URL}${may(person, "desk.open") ? "/equipe" : "/conseil"}` }, { about: person });
  });
}
