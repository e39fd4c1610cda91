import { Schema, model } from "mongoose";
import { kindNames, states } from "./kinds.ts";

/** Kept this long after it was last asked. */
export const keptMonths = 13;

/** A question that the assistant could not answer, without personal data: never who asked, nor in which conversation. Asked again in other words of the same sense, it is counted. */
const unansweredSchema = new Schema({
  key: { type: String, required: true, unique: true },
  /** As it was first asked. */
  text: { type: String, required: true },
  kind: { type: String, enum: kindNames, required: true },
  /** Ids of entries, nearest first, and the theme of the first. */
  nearest: { type: [String], default: [] },
  topic: { type: String, default: null },
  times: { type: Number, default: 0 },
  /** « 2026-11-26 », in Paris. */
  firstDay: { type: String, required: true },
  lastDay: { type: String, required: true },
  state: { type: String, enum: Object.keys(states), default: "open" },
  /** The entry it went to, or why it was set aside. */
  entry: { type: String, default: null },
  reason: { type: String, default: null },
  by: { type: Schema.Types.ObjectId, ref: "Person", default: null },
  byName: { type: String, default: null },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
  demo: { type: Boolean, default: false },
});
/** Somebody’s address in it is looked for when they are erased. */
unansweredSchema.index({ text: 1 });
unansweredSchema.index({ state: 1, times: -1, lastDay: -1, _id: 1 });
unansweredSchema.index({ state: 1, topic: 1, times: -1, lastDay: -1, _id: 1 });
unansweredSchema.index({ state: 1, kind: 1, times: -1, lastDay: -1, _id: 1 });
unansweredSchema.index({ by: 1 });
export const Unanswered = model("Unanswered", unansweredSchema);
export type Unanswered = InstanceType<typeof Unanswered>;
