import { Schema, model } from "mongoose";

/** How an entry served in one month: numbers alone. */
const entryMonthSchema = new Schema({
  entry: { type: String, required: true },
  /** « 2026-11 ». */
  month: { type: String, required: true },
  /** Answers told from it; rated good, rated bad; questions near it that got none. */
  told: { type: Number, default: 0 },
  good: { type: Number, default: 0 },
  bad: { type: Number, default: 0 },
  missed: { type: Number, default: 0 },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
  demo: { type: Boolean, default: false },
});
entryMonthSchema.index({ entry: 1, month: 1 }, { unique: true });
export const EntryMonth = model("EntryMonth", entryMonthSchema);

export type Served = { told: number; good: number; bad: number; missed: number };
export const unserved: Served = { told: 0, good: 0, bad: 0, missed: 0 };

/** How each entry served over the months that are kept. */
export async function servedByEntry(): Promise<Map<string, Served>> {
  const sums = await EntryMonth.aggregate<Served & { _id: string }>([{ $group: { _id: "$entry", told: { $sum: "$told" }, good: { $sum: "$good" }, bad: { $sum: "$bad" }, missed: { $sum: "$missed" } } }]);
  return new Map(sums.map(({ _id, told, good, bad, missed }) => [_id, { told, good, bad, missed }]));
}
