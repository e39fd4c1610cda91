import { Schema, model } from "mongoose";
import { moveNames } from "./moves.ts";
import { ownerNames } from "./owners.ts";

/** As long as the figures that are drawn from it. */
export const keptMonths = 13;

/** That a conversation changed hands: between whom, when, why. No word of anybody. */
const handoverEventSchema = new Schema({
  conversation: { type: Schema.Types.ObjectId, ref: "Conversation", required: true },
  /** The version that it made: of two changes at once, one is refused. */
  version: { type: Number, required: true },
  move: { type: String, enum: moveNames, required: true },
  from: { type: String, enum: ownerNames, required: true },
  to: { type: String, enum: ownerNames, required: true },
  /** « Person/… », « visitor » or « system ». */
  by: { type: String, required: true },
  /** Who had it before, or has it now. */
  counsellor: { type: Schema.Types.ObjectId, ref: "Person", default: null },
  at: { type: Date, required: true },
  /** How long it had been where it was. */
  seconds: { type: Number, required: true },
  queue: { type: Schema.Types.ObjectId, ref: "Queue", default: null },
  reason: { type: String, default: null },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
handoverEventSchema.index({ conversation: 1, version: 1 }, { unique: true });
handoverEventSchema.index({ counsellor: 1, at: -1 });
handoverEventSchema.index({ queue: 1, from: 1, at: -1 });
export const HandoverEvent = model("HandoverEvent", handoverEventSchema);
export type HandoverEvent = InstanceType<typeof HandoverEvent>;
