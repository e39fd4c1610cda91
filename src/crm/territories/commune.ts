import { Schema, model } from "mongoose";
import { pointSchema } from "./point.ts";
import { searchWords } from "./words.ts";

/** How well the place of a commune is known: its own centre, its town in GeoNames, or only the middle of its EPCI. */
export const precisions = ["commune", "town", "epci"] as const;
export const isApproximate = (precision: string | null | undefined) => precision === "epci";

/** A commune of today's map, by its INSEE code, with the point of its centre. */
const communeSchema = new Schema({
  code: { type: String, required: true, unique: true },
  name: { type: String, required: true },
  departement: { type: String, required: true },
  location: { type: pointSchema, default: null },
  precision: { type: String, enum: [...precisions, null], default: null },
  postcodes: { type: [String], default: [] },
  population: { type: Number, default: null },
  /** Codes it had before, or of communes that merged into it. */
  formerCodes: { type: [String], default: [] },
  epciCode: { type: String, default: null },
  epciName: { type: String, default: null },
  words: { type: [String], default: [] },
  /** Which shipped edition wrote it last. */
  edition: { type: String, default: null },
});
communeSchema.index({ departement: 1, words: 1 });
communeSchema.index({ postcodes: 1 });
communeSchema.index({ formerCodes: 1 });
communeSchema.index({ epciCode: 1, name: 1 });
communeSchema.index({ edition: 1 });
communeSchema.pre("validate", function () {
  this.words = searchWords(this.name);
});
export const Commune = model("Commune", communeSchema);
export type Commune = InstanceType<typeof Commune>;
