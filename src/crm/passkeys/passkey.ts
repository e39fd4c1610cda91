import { Schema, model } from "mongoose";

/** A passkey (WebAuthn) of a member of the staff: the public half, and how often it has signed where it counts. */
const passkeySchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, index: true },
  credential: { type: String, required: true, unique: true },
  publicKey: { type: Buffer, required: true },
  counter: { type: Number, required: true },
  transports: { type: [String], default: [] },
  name: { type: String, required: true },
  addedAt: { type: Date, required: true },
  usedAt: { type: Date, default: null },
});
export const Passkey = model("Passkey", passkeySchema);
export type Passkey = InstanceType<typeof Passkey>;
