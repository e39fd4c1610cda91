import { Schema, model } from "mongoose";
import { newPublicId } from "../../crm/people/secrets.ts";

/** When a young person may be called; the hours are said by whoever calls. */
export const callTimes = { morning: "Le matin", noon: "Entre midi et deux", afternoon: "L’après-midi", evening: "Après les cours, jusqu’à 19 h" } as const;
export type CallTime = keyof typeof callTimes;
export const callTimeNames = Object.keys(callTimes) as CallTime[];

/** How often a call is tried before it is given up. Source: none, a setting of the house. */
export const mostTries = 3;
/** A call that nobody made goes after so many days, with its number. */
export const keptDays = 14;

const callbackSchema = new Schema({
  publicId: { type: String, required: true, unique: true, default: newPublicId },
  conversation: { type: Schema.Types.ObjectId, ref: "Conversation", required: true },
  /** Name to ask for and number, encrypted; null once the call is settled. */
  contact: { type: String, default: null },
  when: { type: String, enum: callTimeNames, required: true },
  status: { type: String, enum: ["waiting", "settled"], default: "waiting" },
  tries: { type: Number, default: 0 },
  /** How it ended: reached, given up after so many tries, or taken back by the young person. */
  outcome: { type: String, enum: ["reached", "unreached", "withdrawn", null], default: null },
  by: { type: Schema.Types.ObjectId, ref: "Person", default: null },
  askedAt: { type: Date, required: true },
  lastTriedAt: { type: Date, default: null },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
callbackSchema.index({ conversation: 1 }, { unique: true, partialFilterExpression: { status: "waiting" }, name: "one_waiting_call" });
callbackSchema.index({ conversation: 1, status: 1 });
callbackSchema.index({ by: 1 });
callbackSchema.index({ status: 1, askedAt: 1 });
export const Callback = model("Callback", callbackSchema);
export type Callback = InstanceType<typeof Callback>;
