import { addMinutes } from "date-fns";
import { Schema, model } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { digestOf } from "../people/secrets.ts";

/** How often something was tried since its first try. Its name is kept as a digest: it may hold an address. */
const triesSchema = new Schema({
  name: { type: String, required: true, unique: true },
  count: { type: Number, required: true },
  until: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
export const Tries = model("Tries", triesSchema);

export type Limit = { most: number; minutes: number };
type Counted = Limit & { name: string; at: Date };

/**
 * Counts one more try under this name, before anything is compared, and returns how many there were since the first one, of
 * `minutes` at most. Past `most` it refuses until these minutes are over: nothing is ever shut for good.
 */
export async function countTry({ name, most, minutes, at }: Counted) {
  const { count, until } = await oneMore(digestOf(name), addMinutes(at, minutes), at);
  if (count > most) throw new TooManyTries(count - most, Math.ceil((until.getTime() - at.getTime()) / 60_000));
  return count;
}

/** `over`: how many tries past the limit; 1 is the first one refused. */
export class TooManyTries extends Refusal {
  constructor(
    readonly over: number,
    minutes: number,
  ) {
    super("too-many-tries", `Trop d’essais. Attendez ${minutes} minute${minutes > 1 ? "s" : ""}, puis recommencez.`);
  }
}

export const forgetTries = (name: string) => Tries.deleteOne({ name: digestOf(name) });

/** One write that counts or begins again, so that a hundred tries at once are a hundred. */
function oneMore(name: string, until: Date, at: Date) {
  const running = { $gt: ["$until", at] };
  const next = [{ $set: { count: { $cond: [running, { $add: ["$count", 1] }, 1] }, until: { $cond: [running, "$until", until] } } }];
  return Tries.findOneAndUpdate({ name }, next, { upsert: true, returnDocument: "after", updatePipeline: true }).orFail();
}
