import { Schema, model } from "mongoose";

const sessionSchema = new Schema({
  digest: { type: String, required: true, unique: true },
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, index: true },
  staff: { type: Boolean, default: false },
  /** When the person last proved again who they are, for acts that bind the Région. */
  provenAt: { type: Date, default: null },
  seenAt: { type: Date, required: true },
  createdAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
export const Session = model("Session", sessionSchema);
