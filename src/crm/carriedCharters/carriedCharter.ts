import { Schema, model } from "mongoose";
import { leaveOutDeleted, recordFields } from "../records/recordFields.ts";
import { placeFields } from "../territories/place.ts";

/**
 * A charter that was signed elsewhere, on paper or in another tool, and carried over: what is known of it, and no sealed charter. It
 * proves nothing here and stands in no register.
 */
const carriedCharterSchema = new Schema(
  {
    company: { type: Schema.Types.ObjectId, ref: "Company", required: [true, "Indiquez l’entreprise, par son SIREN ou son SIRET."] },
    /** The company's name on the day it was carried over: what the list is read and sorted by. */
    companyName: { type: String, default: "" },
    signedOn: { type: Date, required: [true, "Indiquez la date de signature."] },
    validUntil: { type: Date, default: null },
    signatoryName: { type: String, default: null },
    signatoryRole: { type: String, default: null },
    commitments: { type: String, default: null, maxlength: [2000, "Ces engagements dépassent 2 000 caractères."] },
    /** Where it was signed: « papier », the name of a tool or of an event; and its number there. */
    origin: { type: String, default: null },
    reference: { type: String, default: null },
    ...placeFields,
    epciName: { type: String, default: null },
    words: { type: [String], default: [] as string[] },
    ...recordFields,
    source: { type: String, enum: ["manual", "import", "demo"], required: true },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
carriedCharterSchema.index({ company: 1, signedOn: 1, reference: 1 }, { unique: true, partialFilterExpression: { deletedAt: null }, name: "one_charter_carried_once" });
for (const path of ["owner", "tags", "zone", "departement"]) carriedCharterSchema.index({ [path]: 1, filedAs: 1, _id: 1 });
carriedCharterSchema.index({ filedAs: 1, _id: 1 });
carriedCharterSchema.index({ signedOn: -1, _id: -1 });
carriedCharterSchema.index({ updatedAt: -1, _id: -1 });
carriedCharterSchema.index({ words: 1 });
carriedCharterSchema.index({ deletedAt: 1, filedAs: 1, _id: 1 });
leaveOutDeleted(carriedCharterSchema as never);
export const CarriedCharter = model("CarriedCharter", carriedCharterSchema);
export type CarriedCharter = InstanceType<typeof CarriedCharter>;
