import { Schema, model } from "mongoose";
import { accessNeedNames } from "../ambassadors/accessNeeds.ts";
import { formatNames } from "../ambassadors/formats.ts";
import { languageNames } from "../ambassadors/languages.ts";
import { levelNames } from "../ambassadors/levels.ts";
import { tradeNames } from "../ambassadors/trades.ts";
import { newPublicId } from "../people/secrets.ts";
import { placeFields } from "../territories/place.ts";
import { aimNames } from "./aims.ts";
import { requestStatuses } from "./statuses.ts";

/** Hours within which a school has a person, or a human who took over. Source: the Région's promise to schools. */
export const promisedHours = 72;

const requestSchema = new Schema(
  {
    /** 128 random bits: the address where the teacher follows it, known from the letters alone. */
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    /** The same for the QR code at the door, where those who come say that they are there. */
    arrivalKey: { type: String, required: true, unique: true, default: newPublicId },
    school: { type: Schema.Types.ObjectId, ref: "School", required: true, index: true },
    ...placeFields,
    teacher: { type: Schema.Types.ObjectId, ref: "Person", required: true, index: true },
    teacherName: { type: String, required: true, maxlength: 120 },
    teacherEmail: { type: String, required: true },
    teacherPhone: { type: String, default: null },
    format: { type: String, enum: formatNames, required: true },
    level: { type: String, enum: levelNames, required: true },
    headCount: { type: Number, min: 1, max: 500, required: true },
    /** The classes that take part, as the school names them. */
    classes: { type: [String], default: [] as string[] },
    trades: { type: [String], enum: tradeNames, default: [] },
    /** A precise trade, in the teacher's words. */
    tradeWords: { type: String, default: "", maxlength: 200 },
    aims: { type: [String], enum: aimNames, default: [] },
    dates: { type: [{ type: Date, required: true }], default: [] as Date[] },
    minutes: { type: Number, default: 60 },
    /** People wanted at once, and places that nobody has taken yet. */
    speakers: { type: Number, min: 1, max: 12, default: 1 },
    left: { type: Number, min: 0, default: 1 },
    language: { type: String, enum: [...languageNames, null], default: null },
    access: { type: [String], enum: accessNeedNames, default: [] },
    /** Euros the school can give back for the way, each; null where it says nothing. */
    travelBudget: { type: Number, min: 0, max: 500, default: null },
    /** Room, entrance, whom to ask for. */
    place: { type: String, default: "", maxlength: 300 },
    wish: { type: String, default: "", maxlength: 2000 },
    /** Requests made together, one for each date of a week of trades, share this. */
    series: { type: String, default: null, index: { sparse: true } },
    /** Points of the school's priority when it asked (priority.ts). */
    priority: { type: Number, default: 0 },
    /** What it is found by: school, teacher, trades. */
    words: { type: [String], default: [] as string[] },
    status: { type: String, enum: Object.keys(requestStatuses), default: "unconfirmed" },
    confirmedAt: { type: Date, default: null },
    /** When an ambassador said yes. */
    answeredAt: { type: Date, default: null },
    /** When a human must have taken over, if nobody has accepted. */
    dueAt: { type: Date, default: null },
    /** When more ambassadors are asked, if nobody has accepted; when the referent is told so. */
    nextWaveAt: { type: Date, default: null },
    alertAt: { type: Date, default: null },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
requestSchema.index({ status: 1, dueAt: 1 });
requestSchema.index({ status: 1, confirmedAt: 1 });
requestSchema.index({ confirmedAt: 1 });
for (const path of ["nextWaveAt", "alertAt"]) requestSchema.index({ status: 1, [path]: 1 });
for (const path of ["departement", "zone", "school"]) requestSchema.index({ [path]: 1, confirmedAt: 1 });
for (const path of ["status", "zone", "departement", "format", "level", "trades"]) requestSchema.index({ [path]: 1, createdAt: -1, _id: -1 });
requestSchema.index({ createdAt: -1, _id: -1 });
requestSchema.index({ dueAt: 1, _id: 1 });
for (const territory of ["departement", "zone"]) requestSchema.index({ [territory]: 1, dueAt: 1, _id: 1 });
requestSchema.index({ words: 1 });
requestSchema.index({ updatedAt: -1 });
requestSchema.pre("validate", function () {
  if (this.isNew && !this.isModified("left")) this.left = this.speakers;
});
export const SchoolRequest = model("SchoolRequest", requestSchema);
export type SchoolRequest = InstanceType<typeof SchoolRequest>;
