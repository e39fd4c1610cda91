import { Schema, model } from "mongoose";

/** What proves one signature: the act, the signer as typed, the channel, the context. Kept with the charter, outside the journal. */
const evidenceSchema = new Schema({
  charter: { type: Schema.Types.ObjectId, ref: "Charter", required: true, unique: true },
  textVersion: String,
  textSha256: String,
  basePdfSha256: String,
  consent: String,
  signatoryName: String,
  signatoryRole: String,
  signatoryEmail: String,
  siren: String,
  codeSentAt: Date,
  codeVerifiedAt: Date,
  codeTries: Number,
  browser: String,
  ip: String,
  userAgent: String,
  language: String,
  at: { type: Date, required: true },
});
export const Evidence = model("CharterEvidence", evidenceSchema);
export const consent = "J’ai lu la charte, j’atteste être habilité à engager l’entreprise, et je signe en saisissant le code reçu par e-mail.";
