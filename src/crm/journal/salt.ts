import { createHmac, randomBytes } from "node:crypto";
import { Schema, model } from "mongoose";

/**
 * The salt of one dossier: what the journal says of personal facts is an HMAC under it. Dropping the salt forgets the person, and
 * the chain still holds.
 */
const saltSchema = new Schema({ _id: String, salt: { type: String, required: true } });
export const Salt = model("JournalSalt", saltSchema, "journalSalts");

/** The HMAC-SHA-256, in hex, of these facts under their dossier's salt, made if need be. Inside the caller's unit of work. */
export async function hiddenIn(dossier: string, facts: unknown) {
  const { salt } = await Salt.findOneAndUpdate({ _id: dossier }, { $setOnInsert: { salt: randomBytes(32).toString("hex") } }, { upsert: true, returnDocument: "after" }).orFail();
  return digestUnder(salt, facts);
}

/** The same for many dossiers that have no salt yet. */
export async function hiddenInNew(told: readonly { dossier: string; facts: unknown }[]) {
  const salts = told.map(({ dossier }) => ({ _id: dossier, salt: randomBytes(32).toString("hex") }));
  await Salt.insertMany(salts, { lean: true });
  return told.map(({ facts }, i) => digestUnder(salts[i]!.salt, facts));
}

export const digestUnder = (salt: string, facts: unknown) => createHmac("sha256", salt).update(JSON.stringify(facts)).digest("hex");
