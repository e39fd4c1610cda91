import { Schema, model } from "mongoose";

/** One code a charter: bound to its base PDF and to the browser that asked; wiped a day after it expires. */
const signingCodeSchema = new Schema({
  charter: { type: Schema.Types.ObjectId, ref: "Charter", required: true, unique: true },
  digest: { type: String, required: true },
  browser: { type: String, required: true },
  baseSha256: { type: String, required: true },
  channel: { type: String, enum: ["mail", "sms"], default: "mail" },
  /** The address or number the code went to, and its letter. */
  sentTo: { type: String, required: true },
  letter: { type: Schema.Types.ObjectId, ref: "Letter", default: null },
  sentAt: { type: Date, required: true },
  sends: { type: [{ type: Date, required: true }], default: [] as Date[] },
  tries: { type: Number, default: 0 },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 86_400 } },
});
export const SigningCode = model("SigningCode", signingCodeSchema);
export type SigningCode = InstanceType<typeof SigningCode>;

export const mostTries = 5;
export const codeMinutes = 10;
