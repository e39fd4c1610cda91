import { addDays } from "date-fns";
import { Schema, model } from "mongoose";
import type { Person } from "../people/person.ts";
import { digestOf } from "../people/secrets.ts";

/** A browser by which somebody of the staff has come in. It is known again by its cookie, and forgotten after a year unused. */
const deviceSchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true },
  digest: { type: String, required: true },
  words: { type: String, required: true },
  seenAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
deviceSchema.index({ person: 1, digest: 1 }, { unique: true });
deviceSchema.index({ digest: 1 });
export const Device = model("Device", deviceSchema);

type Seen = { person: Person; secret: string; words: string; at: Date };

/** Notes that this person came in by this browser. Says whether it is new to somebody who had others: they are told. */
export async function noteDevice({ person, secret, words, at }: Seen) {
  const others = await Device.exists({ person: person._id });
  const change = { $set: { words, seenAt: at, expiresAt: addDays(at, 365) } };
  const { upsertedCount } = await Device.updateOne({ person: person._id, digest: digestOf(secret) }, change, { upsert: true });
  return Boolean(others && upsertedCount);
}

/** The ids of the people who have come in by this browser; asked by its cookie alone, whoever is said to be coming. */
export async function peopleOfDevice(secret: string | undefined): Promise<string[]> {
  if (!secret) return [];
  return (await Device.find({ digest: digestOf(secret) }).limit(20)).map(({ person }) => String(person));
}
