import { Schema, model } from "mongoose";
import { newPublicId } from "../people/secrets.ts";
import { placeFields } from "../territories/place.ts";
import { pointSchema } from "../territories/point.ts";
import { dayNames } from "./days.ts";
import { formatNames } from "./formats.ts";
import { levelNames } from "./levels.ts";
import { standingNames } from "./standings.ts";
import { ambassadorStatuses } from "./statuses.ts";
import { tradeNames } from "./trades.ts";

const ambassadorSchema = new Schema(
  {
    /** 128 random bits: the address of their own page, known from their letters alone. */
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    person: { type: Schema.Types.ObjectId, ref: "Person", required: true, unique: true },
    name: { type: String, required: true, trim: true, maxlength: 120 },
    email: { type: String, required: true, lowercase: true },
    standing: { type: String, enum: standingNames, required: true },
    company: { type: String, default: "", maxlength: 200 },
    job: { type: String, required: true, maxlength: 200 },
    trades: { type: [String], enum: tradeNames, default: [] },
    formats: { type: [String], enum: formatNames, default: [] },
    levels: { type: [String], enum: levelNames, default: [] },
    days: { type: [String], enum: dayNames, default: [] },
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
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
ambassadorSchema.index({ status: 1, createdAt: -1 });
ambassadorSchema.index({ status: 1, trades: 1, departement: 1 });
ambassadorSchema.index({ departement: 1, createdAt: -1 });
export const Ambassador = model("Ambassador", ambassadorSchema);
export type Ambassador = InstanceType<typeof Ambassador>;
