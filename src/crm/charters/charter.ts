import { Schema, model } from "mongoose";
import { newPublicId } from "../people/secrets.ts";
import { placeFields } from "../territories/place.ts";
import { charterStatuses, inForceStatuses } from "./statuses.ts";

const charterSchema = new Schema(
  {
    /** 128 random bits: the address of the draft, then of the public verification page. */
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    reference: { type: String, required: true, unique: true },
    company: { type: Schema.Types.ObjectId, ref: "Company", required: true },
    ...placeFields,
    status: { type: String, enum: Object.keys(charterStatuses), default: "draft" },
    /** One signature for the company, for one of its sites, or for the sites listed. */
    scope: { type: String, enum: ["company", "site", "sites"], default: "company" },
    sites: { type: [String], default: [] },
    /** The company agrees that the register shows the marks read in the directory. */
    marksShown: { type: Boolean, default: false },
    companySeen: { type: Boolean, default: false },
    pledges: { type: [String], default: [] },
    /** What the company aims at each year, by commitment. */
    targets: { type: Map, of: Number, default: () => new Map() },
    targetsSet: { type: Boolean, default: false },
    textVersion: { type: String, required: true },
    textRead: { type: Boolean, default: false },
    signatoryName: { type: String, default: "" },
    signatoryRole: { type: String, default: "" },
    signatoryEmail: { type: String, default: "" },
    entitled: { type: Boolean, default: false },
    /** How often the draft's answers were changed: a document made of them says which it shows. */
    revision: { type: Number, default: 0 },
    /** Whom a draft's reminders reach, and when the next one leaves. */
    contactEmail: { type: String, default: null },
    remindAt: { type: Date, default: null },
    /** What the register is searched and filtered by, as the company was when it signed. */
    words: { type: [String], default: [] },
    sector: { type: String, default: null },
    signedAt: { type: Date, default: null },
    validUntil: { type: Date, default: null },
    sealedAt: { type: Date, default: null },
    sealedSha256: { type: String, default: null },
    sealFingerprint: { type: String, default: null },
    sealTries: { type: Number, default: 0 },
    sealFault: { type: String, default: null },
    sealDueAt: { type: Date, default: null },
    counterSignedAt: { type: Date, default: null },
    /** How many of the renewal notices have left, and how many yearly reports were missed in a row. */
    renewalNotices: { type: Number, default: 0 },
    reportsMissed: { type: Number, default: 0 },
    reportDueAt: { type: Date, default: null },
    reportAskedFor: { type: Date, default: null },
    reportAskedAt: { type: Date, default: null },
    /** The sending of the staff that opened it, and its company: one sending invites a company once. */
    invitation: { type: String, default: null },
    invitedAt: { type: Date, default: null },
    /** The event where it was signed, if any. */
    signingDay: { type: Schema.Types.ObjectId, ref: "SigningDay", default: null },
    previous: { type: Schema.Types.ObjectId, ref: "Charter", default: null },
    endedAt: { type: Date, default: null },
    endReason: { type: String, default: null },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
// A company has one charter in force; drafts and ended ones do not count.
charterSchema.index({ company: 1 }, { unique: true, partialFilterExpression: { status: { $in: inForceStatuses } }, name: "one_charter_in_force" });
charterSchema.index({ invitation: 1 }, { unique: true, partialFilterExpression: { invitation: { $type: "string" } }, name: "one_invitation_a_sending" });
charterSchema.index({ status: 1, signedAt: -1 });
charterSchema.index({ departement: 1, status: 1, signedAt: -1 });
charterSchema.index({ status: 1, words: 1 });
charterSchema.index({ words: 1 });
charterSchema.index({ updatedAt: 1 });
charterSchema.index({ status: 1, epciCode: 1, signedAt: -1 });
charterSchema.index({ status: 1, sector: 1, signedAt: -1 });
charterSchema.index({ status: 1, pledges: 1, signedAt: -1 });
charterSchema.index({ status: 1, sealDueAt: 1 });
charterSchema.index({ status: 1, remindAt: 1 });
charterSchema.index({ status: 1, validUntil: 1 });
charterSchema.index({ status: 1, updatedAt: 1 });
charterSchema.index({ status: 1, reportDueAt: 1 });
charterSchema.index({ company: 1, createdAt: -1 });
charterSchema.index({ signingDay: 1, signedAt: -1 }, { sparse: true });
for (const path of ["status", "zone", "departement"]) charterSchema.index({ [path]: 1, createdAt: -1, _id: -1 });
charterSchema.index({ createdAt: -1, _id: -1 });
charterSchema.index({ departement: 1, status: 1, createdAt: -1, _id: -1 });
for (const path of ["counterSignedAt", "sealedAt"]) charterSchema.index({ [path]: 1, createdAt: -1, _id: -1 });
for (const path of ["signedAt", "validUntil"]) {
  charterSchema.index({ [path]: -1, _id: -1 });
  for (const territory of ["departement", "zone"]) charterSchema.index({ [territory]: 1, [path]: -1, _id: -1 });
}
for (const path of ["signatoryEmail", "contactEmail"]) charterSchema.index({ [path]: 1 });
export const Charter = model("Charter", charterSchema);
export type Charter = InstanceType<typeof Charter>;
