import { Schema, model } from "mongoose";

const signInLinkSchema = new Schema({
  digest: { type: String, required: true, unique: true },
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, index: true },
  returnTo: { type: String, default: "/" },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 86_400 } },
  usedAt: Date,
});
export const SignInLink = model("SignInLink", signInLinkSchema);
