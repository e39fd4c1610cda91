import { Schema, model } from "mongoose";

/** How much the chat was used on one day of Paris: kept when the conversations themselves are gone. Numbers alone. */
const chatDaySchema = new Schema({
  /** « 2026-11-26 ». */
  day: { type: String, required: true, unique: true },
  opened: { type: Number, default: 0 },
  /** Those that asked for a person. */
  human: { type: Number, default: 0 },
});
export const ChatDay = model("ChatDay", chatDaySchema);
