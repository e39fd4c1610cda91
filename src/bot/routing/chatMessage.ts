import { Schema, model } from "mongoose";

const messageSchema = new Schema({
  conversation: { type: Schema.Types.ObjectId, ref: "Conversation", required: true },
  seq: { type: Number, required: true },
  /** What the sender's page called it: sent twice, kept once. */
  sendId: { type: String, default: null },
  from: { type: String, enum: ["person", "bot", "counsellor"], required: true },
  who: { type: String, required: true },
  text: { type: String, required: true },
  sources: { type: [{ _id: false, label: String, href: String, date: String }], default: [] },
  choices: { type: [String], default: [] },
  at: { type: Date, required: true },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
messageSchema.index({ conversation: 1, seq: 1 }, { unique: true });
messageSchema.index({ conversation: 1, sendId: 1 }, { unique: true, partialFilterExpression: { sendId: { $type: "string" } }, name: "sent_once" });
export const ChatMessage = model("ChatMessage", messageSchema);
export type ChatMessage = InstanceType<typeof ChatMessage>;
