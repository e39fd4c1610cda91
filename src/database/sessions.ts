import { Schema, model } from "mongoose";

const sessionSchema = new Schema({
  digest: { type: String, required: true, unique: true },
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, index: true },
  staff: { type: Boolean, default: false },
  /** When the person last proved again who they are, for acts that bind the Région. */
  provenAt: { type: Date, default: null },
  /** By what it was opened, as people read it: « Firefox sur Windows ». */
  device: { type: String, default: "" },
  /** Where another site vouched for the person: what tells that site, encrypted, that they leave. */
  idToken: { type: String, default: null },
  seenAt: { type: Date, required: true },
  createdAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
export const Session = model("Session", sessionSchema);
