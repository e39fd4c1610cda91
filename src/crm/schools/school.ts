import { Schema, model } from "mongoose";
import { pointSchema } from "../territories/point.ts";
import { leaveOutDeleted, recordFields } from "../records/recordFields.ts";
import { placeFields } from "../territories/place.ts";
import { filedAs, searchWords } from "../territories/words.ts";
import { schoolKinds } from "./kinds.ts";
import { networks, schoolStatuses } from "./statuses.ts";

const siteSchema = new Schema(
  { name: { type: String, required: true }, address: { type: String, default: null }, town: { type: String, default: null }, location: { type: pointSchema, default: null } },
  { _id: false },
);

/** A place of learning that asks for visits. One UAI may have several sites; a mission locale has no UAI. */
const schoolSchema = new Schema(
  {
    uai: { type: String, default: null },
    name: { type: String, required: [true, "Indiquez le nom de l’établissement."], trim: true, maxlength: [200, "Ce nom dépasse 200 caractères."] },
    kind: { type: String, enum: schoolKinds, required: [true, "Choisissez le type d’établissement."] },
    address: { type: String, default: null },
    town: { type: String, default: null, trim: true },
    postcode: { type: String, default: null },
    ...placeFields,
    location: { type: pointSchema, default: null },
    sites: { type: [siteSchema], default: [] },
    epciName: { type: String, default: null },
    email: { type: String, default: null },
    phone: { type: String, default: null },
    status: { type: String, enum: Object.keys(schoolStatuses), default: "open" },
    /** Priority education, rural commune, and the académie's bassin: which requests are served first. */
    network: { type: String, enum: [...Object.keys(networks), null], default: null },
    rural: { type: Boolean, default: false },
    /** In a « quartier prioritaire de la politique de la ville », or next to one, as the staff say. */
    qpv: { type: Boolean, default: false },
    /** When its last visit is or was, confirmed or done; null where there was none. */
    servedAt: { type: Date, default: null },
    basin: { type: String, default: null },
    words: { type: [String], default: [] as string[] },
    ...recordFields,
    source: { type: String, enum: ["import", "demo", "manual"], required: true },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
schoolSchema.index({ uai: 1 }, { unique: true, partialFilterExpression: { uai: { $type: "string" }, deletedAt: null }, name: "one_school_a_uai" });
schoolSchema.index({ words: 1 });
for (const path of ["kind", "status", "network", "rural", "qpv", "servedAt", "basin", "owner", "tags", "zone", "departement"]) schoolSchema.index({ [path]: 1, filedAs: 1, _id: 1 });
schoolSchema.index({ updatedAt: -1, _id: -1 });
for (const territory of ["departement", "zone"]) schoolSchema.index({ [territory]: 1, updatedAt: -1, _id: -1 });
schoolSchema.index({ deletedAt: 1, filedAs: 1, _id: 1 });
leaveOutDeleted(schoolSchema as never);
schoolSchema.index({ filedAs: 1, _id: 1 });
schoolSchema.index({ location: "2dsphere" }, { sparse: true });
schoolSchema.pre("validate", function () {
  this.words = wordsOf(this);
  this.filedAs = filedAs(this.name);
});

type Named = { name: string; town?: string | null; postcode?: string | null; sites?: { name: string; town?: string | null }[] };

/** What a school is found by: its name, town and postcode, and those of its sites. For writes that pass by the model's hooks. */
export const wordsOf = ({ name, town, postcode, sites = [] }: Named) => searchWords(name, town, postcode, ...sites.flatMap(site => [site.name, site.town]));

export const School = model("School", schoolSchema);
export type School = InstanceType<typeof School>;
