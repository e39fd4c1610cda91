import { addMinutes } from "date-fns";
import mongoose, { Schema, model } from "mongoose";
import { close, open } from "../mail/envelope.ts";

/** What waits between two pages of one holder (a browser, a session): one thing of a kind, encrypted, for some minutes. */
const pendingSchema = new Schema({
  holder: { type: String, required: true },
  kind: { type: String, required: true },
  data: { type: String, required: true },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
pendingSchema.index({ holder: 1, kind: 1 }, { unique: true });
export const Pending = model("Pending", pendingSchema);

type Kind = "second-step" | "passkey" | "app" | "form";
type Kept = { holder: string; kind: Kind; data: object; minutes: number; at: Date };

/** Keeps `data` for this holder in place of what was there before. */
export async function keepPending({ holder, kind, data, minutes, at }: Kept) {
  await Pending.updateOne({ holder, kind }, { $set: { data: close(data, "pending"), expiresAt: addMinutes(at, minutes) } }, { upsert: true });
}

const live = (holder: string, kind: Kind, at: Date) => ({ holder, kind, expiresAt: mongoose.trusted({ $gt: at }) });
const read = <T>(found: { data: string } | null) => (found ? (open(found.data, "pending") as T) : null);

/** What waits, left where it is. */
export const readPending = async <T>(holder: string, kind: Kind, at: Date) => read<T>(await Pending.findOne(live(holder, kind, at)));

/** What waits, taken away: of two who take it at once, one finds nothing. */
export const takePending = async <T>(holder: string, kind: Kind, at: Date) => read<T>(await Pending.findOneAndDelete(live(holder, kind, at)));
