import { Schema, model } from "mongoose";
import { newPublicId } from "../people/secrets.ts";

/** Who agrees to a class visit of a workplace, and for whom. */
export const parties = { teacher: "L’enseignant qui conduit la visite", school: "La direction de l’établissement", host: "L’entreprise qui accueille" } as const;
export type Party = keyof typeof parties;
export const partyNames = Object.keys(parties) as Party[];

const partySchema = new Schema(
  {
    role: { type: String, enum: partyNames, required: true },
    name: { type: String, required: true, maxlength: 120 },
    email: { type: String, required: true },
    /** 128 random bits: the address of the agreement in this party's letters. */
    key: { type: String, required: true, default: newPublicId },
    /** What is kept of the code that was mailed, how often it was tried, until when it holds. */
    digest: { type: String, default: null },
    tries: { type: Number, default: 0 },
    sentAt: { type: Date, default: null },
    expiresAt: { type: Date, default: null },
    confirmedAt: { type: Date, default: null },
  },
  { _id: false },
);

/** The written agreement of a visit: one a visit, confirmed by each party for the edition it read. */
const agreementSchema = new Schema(
  {
    visit: { type: Schema.Types.ObjectId, ref: "Visit", required: true, unique: true },
    status: { type: String, enum: ["sent", "complete", "refused"], default: "sent" },
    /** Raised by each change of the terms, which clears what was confirmed. */
    edition: { type: Number, default: 1 },
    adults: { type: String, required: true, maxlength: 300 },
    transport: { type: String, required: true, maxlength: 300 },
    emergency: { type: String, required: true },
    safety: { type: String, default: "", maxlength: 500 },
    parties: { type: [partySchema], default: [] },
    refusedBy: { type: String, enum: [...partyNames, null], default: null },
    refusal: { type: String, default: "", maxlength: 300 },
    completedAt: { type: Date, default: null },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
agreementSchema.index({ "parties.key": 1 }, { unique: true, name: "one_agreement_a_key" });
agreementSchema.index({ "parties.email": 1 });
agreementSchema.index({ updatedAt: 1 });
export const Agreement = model("Agreement", agreementSchema);
export type Agreement = InstanceType<typeof Agreement>;
