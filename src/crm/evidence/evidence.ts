import { Schema, model } from "mongoose";

/** What proves one signature: the act, the signer as typed, the channel, the context, the clocks. Kept with the charter, outside the journal. */
const evidenceSchema = new Schema({
  charter: { type: Schema.Types.ObjectId, ref: "Charter", required: true, unique: true },
  /** Keys the HMACs that the journal holds of this person; dropped when the person is erased. */
  salt: String,
  erasedAt: { type: Date, default: null },
  textVersion: String,
  textSha256: String,
  basePdfSha256: String,
  consent: String,
  consentVersion: String,
  signatoryName: String,
  signatoryRole: String,
  signatoryEmail: String,
  siren: String,
  entitled: Boolean,
  channel: String,
  sentTo: String,
  letter: { type: Schema.Types.ObjectId, ref: "Letter" },
  /** Of the message: its Message-ID, when the code was asked, and when the mail server took it (null where that was not noted yet). */
  messageId: String,
  codeAskedAt: Date,
  codeSentAt: Date,
  codeVerifiedAt: Date,
  codeTries: Number,
  browser: String,
  ip: String,
  userAgent: String,
  language: String,
  at: { type: Date, required: true },
  databaseAt: Date,
  clockOffsetMs: Number,
  appVersion: String,
});
export const Evidence = model("CharterEvidence", evidenceSchema);
export type Evidence = InstanceType<typeof Evidence>;

export const consent = { version: "1", words: "J’ai lu la charte, j’atteste être habilité à engager l’entreprise, et je signe en saisissant le code que j’ai reçu." };
