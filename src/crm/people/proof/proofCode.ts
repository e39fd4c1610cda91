import { Schema, model } from "mongoose";

/** The code by which a signed-in person proves again who they are. One a person; forgotten a day after it expires. */
const proofCodeSchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, unique: true },
  digest: { type: String, required: true },
  tries: { type: Number, default: 0 },
  sentAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 86_400 } },
});
export const ProofCode = model("ProofCode", proofCodeSchema);

export const proofMinutes = { code: 10, lasts: 15 };
