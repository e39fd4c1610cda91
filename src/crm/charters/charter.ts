import { addYears } from "date-fns";
import { Schema, model } from "mongoose";
import { newPublicId } from "../people/secrets.ts";
import { currentTextVersion } from "../charterTexts/charterText.ts";
import { pledgeNames } from "./pledges.ts";
import { charterStatuses } from "./statuses.ts";

const charterSchema = new Schema(
  {
    /** 128 random bits: the address of the draft, then of the public verification page. */
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    reference: { type: String, required: true, unique: true },
    company: { type: Schema.Types.ObjectId, ref: "Company", required: true },
    departement: { type: String, default: null },
    status: { type: String, enum: Object.keys(charterStatuses), default: "draft" },
    pledges: { type: [String], enum: pledgeNames, default: [] },
    textVersion: { type: String, required: true, default: currentTextVersion },
    textRead: { type: Boolean, default: false },
    signatoryName: { type: String, default: "" },
    signatoryRole: { type: String, default: "" },
    signatoryEmail: { type: String, default: "" },
    entitled: { type: Boolean, default: false },
    signedAt: { type: Date, default: null },
    sealedAt: { type: Date, default: null },
    sealedSha256: { type: String, default: null },
    sealFingerprint: { type: String, default: null },
    demo: { type: Boolean, default: false },
  },
  {
    timestamps: true,
    methods: {
      lapsesOn() {
        return this.signedAt ? addYears(this.signedAt, 3) : null;
      },
    },
  },
);
// A company has one charter in force; drafts and ended ones do not count.
charterSchema.index({ company: 1 }, { unique: true, partialFilterExpression: { status: "signed" }, name: "one_signed_charter" });
charterSchema.index({ status: 1, signedAt: -1 });
charterSchema.index({ departement: 1, status: 1, signedAt: -1 });
charterSchema.index({ status: 1, sealedAt: 1 });
charterSchema.index({ createdAt: -1 });
export const Charter = model("Charter", charterSchema);
export type Charter = InstanceType<typeof Charter>;
