import { Schema, model } from "mongoose";
import { leaveOutDeleted, recordFields } from "../records/recordFields.ts";
import { placeFields } from "../territories/place.ts";
import { filedAs } from "../territories/words.ts";
import { companyWords } from "./companyWords.ts";
import { companyStatuses } from "./statuses.ts";

/** A company under our own id: SIRETs change when it moves, its history does not. */
const companySchema = new Schema(
  {
    name: { type: String, required: [true, "Indiquez le nom de l’entreprise."], trim: true, maxlength: [200, "Ce nom dépasse 200 caractères."] },
    siren: { type: String, default: null },
    status: { type: String, enum: Object.keys(companyStatuses), default: "prospect" },
    groupName: { type: String, default: null },
    /** Its other places, each under this one record. */
    sites: { type: [{ _id: false, name: { type: String, required: true }, siret: { type: String, default: null }, postcode: { type: String, default: null }, communeName: { type: String, default: null } }], default: [] },
    address: { type: String, default: null },
    phone: { type: String, default: null },
    email: { type: String, default: null },
    website: { type: String, default: null },
    sirets: { type: [{ _id: false, siret: String, seenOn: Date }], default: [] },
    nafCode: { type: String, default: null },
    /** NAF 2025 becomes the official one on 1 January 2027: a bare code says too little. */
    nafNomenclature: { type: String, enum: ["NAFRev2", "NAF2025", null], default: null },
    headcountBand: { type: String, default: null },
    postcode: { type: String, default: null },
    ...placeFields,
    communeName: { type: String, default: null },
    /** NAF section, settled with the place. */
    sector: { type: String, default: null },
    epciName: { type: String, default: null },
    source: { type: String, enum: ["sirene", "manual", "import", "demo"], required: true },
    toCheck: { type: Boolean, default: false },
    readOn: { type: Date, default: null },
    /** Marks of social responsibility read in the directory on `readOn`; shown only when the company agrees. */
    marks: { type: [String], default: [] },
    /** The end of the address of its public page and badge, given at the first signature. */
    slug: { type: String, default: null },
    words: { type: [String], default: [] as string[] },
    ...recordFields,
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
companySchema.index({ siren: 1 }, { unique: true, partialFilterExpression: { siren: { $type: "string" }, deletedAt: null }, name: "one_company_a_siren" });
companySchema.index({ slug: 1 }, { unique: true, partialFilterExpression: { slug: { $type: "string" } }, name: "one_company_a_slug" });
companySchema.index({ filedAs: 1, _id: 1 });
companySchema.index({ filedAs: 1, postcode: 1 });
companySchema.index({ departement: 1, filedAs: 1, _id: 1 });
companySchema.index({ zone: 1, filedAs: 1, _id: 1 });
companySchema.index({ status: 1, filedAs: 1, _id: 1 });
companySchema.index({ sector: 1, filedAs: 1, _id: 1 });
companySchema.index({ headcountBand: 1, filedAs: 1, _id: 1 });
companySchema.index({ owner: 1, filedAs: 1, _id: 1 });
companySchema.index({ tags: 1, filedAs: 1, _id: 1 });
companySchema.index({ toCheck: 1, filedAs: 1, _id: 1 });
for (const path of ["updatedAt", "createdAt"]) {
  companySchema.index({ [path]: -1, _id: -1 });
  for (const territory of ["departement", "zone"]) companySchema.index({ [territory]: 1, [path]: -1, _id: -1 });
}
companySchema.index({ email: 1 });
companySchema.index({ words: 1 });
companySchema.index({ deletedAt: 1, filedAs: 1, _id: 1 });
leaveOutDeleted(companySchema as never);
companySchema.pre("validate", function () {
  if (!this.isNew && !this.isModified("name")) return;
  this.words = companyWords(this);
  this.filedAs = filedAs(this.name);
});
export const Company = model("Company", companySchema);
export type Company = InstanceType<typeof Company>;
