import { Schema, model } from "mongoose";
import { newPublicId } from "../people/secrets.ts";
import { leaveOutDeleted, recordFields } from "../records/recordFields.ts";
import { placeFields } from "../territories/place.ts";
import { pointSchema } from "../territories/point.ts";
import { filedAs } from "../territories/words.ts";
import { accessNeedNames } from "./accessNeeds.ts";
import { dayNames } from "./days.ts";
import { ambassadorWords } from "./deriveAmbassador.ts";
import { formatNames } from "./formats.ts";
import { languageNames } from "./languages.ts";
import { levelNames } from "./levels.ts";
import { roleModelNames } from "./roleModels.ts";
import { standingNames } from "./standings.ts";
import { ambassadorStatuses } from "./statuses.ts";
import { tradeNames } from "./trades.ts";

const absenceSchema = new Schema({ from: { type: Date, required: true }, to: { type: Date, required: true } }, { _id: false });

const ambassadorSchema = new Schema(
  {
    /** 128 random bits: the address of their own page, known from their letters alone. */
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    /** 128 random bits: the address of their calendar, which they may change. */
    feedKey: { type: String, default: newPublicId },
    person: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    name: { type: String, required: true, trim: true, maxlength: 120 },
    email: { type: String, required: true, lowercase: true },
    standing: { type: String, enum: standingNames, required: true },
    company: { type: String, default: "", maxlength: 200 },
    /** The company they work for, by its number: what they do is credited to its charter. */
    employer: { type: Schema.Types.ObjectId, ref: "Company", default: null },
    job: { type: String, required: true, maxlength: 200 },
    trades: { type: [String], enum: tradeNames, default: [] },
    formats: { type: [String], enum: formatNames, default: [] },
    levels: { type: [String], enum: levelNames, default: [] },
    /** Days (« 2 ») and half-days (« 2-am ») on which they may be asked; days they are away; whether school holidays suit them too. */
    days: { type: [String], enum: dayNames, default: [] },
    absences: { type: [absenceSchema], default: [] },
    inHolidays: { type: Boolean, default: false },
    /** In their own words, besides the families: « ossature bois, toit en ardoise ». */
    ownWords: { type: String, default: "", maxlength: 200 },
    languages: { type: [String], enum: languageNames, default: [] },
    /** What their workplace offers a class; what they need themselves, told to the school once a visit is settled. */
    access: { type: [String], enum: accessNeedNames, default: [] },
    ownNeeds: { type: String, default: "", maxlength: 300 },
    /** Mobile (E.164) and since when they agree to be written to by SMS. */
    mobile: { type: String, default: null },
    smsSince: { type: Date, default: null },
    /** When they declared never to be alone with a pupil, and their honour; the number and day of an attestation, never the paper. */
    declaredAt: { type: Date, default: null },
    attestation: { type: String, default: "", maxlength: 60 },
    attestedOn: { type: Date, default: null },
    /** What they say of themselves to counter stereotypes, and since when they agree that it serves. */
    roleModels: { type: [String], enum: roleModelNames, default: [] },
    roleModelSince: { type: Date, default: null },
    /** Since when they agree that their first name, job and own words are shown on the public pages of trades. */
    shownSince: { type: Date, default: null },
    postcode: { type: String, required: true },
    town: { type: String, required: true },
    ...placeFields,
    /** GeoJSON point (longitude, latitude) of the commune, or null when it is not known. */
    location: { type: pointSchema, default: null },
    /** Kilometres they accept to travel, as the crow flies. */
    radiusKm: { type: Number, min: 1, max: 300, required: true },
    monthlyLimit: { type: Number, min: 1, max: 20, required: true },
    /** Raised by each acceptance: two at once collide, and the limit is counted again. */
    turn: { type: Number, default: 0 },
    status: { type: String, enum: Object.keys(ambassadorStatuses), default: "unconfirmed" },
    /** When a pause ends by itself; null where it has no end. */
    pausedUntil: { type: Date, default: null },
    epciName: { type: String, default: null },
    words: { type: [String], default: [] as string[] },
    ...recordFields,
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
ambassadorSchema.index({ person: 1 }, { unique: true, partialFilterExpression: { deletedAt: null }, name: "one_ambassador_a_person" });
for (const path of ["status", "trades", "owner", "tags", "zone", "departement"]) {
  ambassadorSchema.index({ [path]: 1, createdAt: -1, _id: -1 });
  ambassadorSchema.index({ [path]: 1, filedAs: 1, _id: 1 });
}
ambassadorSchema.index({ employer: 1 }, { sparse: true });
ambassadorSchema.index({ status: 1, pausedUntil: 1 });
ambassadorSchema.index({ feedKey: 1 }, { unique: true, partialFilterExpression: { feedKey: { $type: "string" } }, name: "one_ambassador_a_feed" });
ambassadorSchema.index({ createdAt: -1, _id: -1 });
ambassadorSchema.index({ filedAs: 1, _id: 1 });
ambassadorSchema.index({ updatedAt: -1, _id: -1 });
ambassadorSchema.index({ email: 1 });
for (const territory of ["departement", "zone"]) ambassadorSchema.index({ [territory]: 1, updatedAt: -1, _id: -1 });
ambassadorSchema.index({ words: 1 });
ambassadorSchema.index({ deletedAt: 1, createdAt: -1, _id: -1 });
leaveOutDeleted(ambassadorSchema as never);
ambassadorSchema.pre("validate", function () {
  this.words = ambassadorWords(this);
  this.filedAs = filedAs(this.name);
});
ambassadorSchema.index({ status: 1, trades: 1, departement: 1 });
export const Ambassador = model("Ambassador", ambassadorSchema);
export type Ambassador = InstanceType<typeof Ambassador>;
