import { Schema, model } from "mongoose";
import type { Tier } from "../situations.ts";

/** Kept thirteen months, to see how often danger is told and whether it was answered: to be confirmed by the impact study. */
export const keptMonths = 13;

/** That danger was read in a conversation: which tier, situation and rule, when. No word of the person. */
const safetyEventSchema = new Schema({
  conversation: { type: Schema.Types.ObjectId, ref: "Conversation", required: true, index: true },
  /** The address of its page, for counsellors. */
  room: { type: String, required: true },
  tier: { type: String, required: true },
  situation: { type: String, required: true },
  rule: { type: String, required: true },
  aboutSomeoneElse: { type: Boolean, default: false },
  /** Who held the conversation then. */
  holder: { type: String, required: true },
  at: { type: Date, required: true },
  /** An alert for the counsellor who holds the conversation: the assistant stays silent there. Read, it is closed. */
  alert: { type: Boolean, default: false },
  readAt: { type: Date, default: null },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
safetyEventSchema.index({ readAt: 1, at: 1 }, { partialFilterExpression: { alert: true }, name: "alerts" });
export const SafetyEvent = model("SafetyEvent", safetyEventSchema);
export type SafetyEvent = InstanceType<typeof SafetyEvent>;

export const openAlerts = () => ({ alert: true, readAt: null });
export const isGrave = (tier: Tier) => tier !== "T3";
