import { Schema, model } from "mongoose";
import { pointSchema } from "./point.ts";
import { searchWords } from "./words.ts";

/** A commune of today's map, by its INSEE code, with the point of its centre. */
const communeSchema = new Schema({
  code: { type: String, required: true, unique: true },
  name: { type: String, required: true },
  departement: { type: String, required: true },
  location: { type: pointSchema, default: null },
  postcodes: { type: [String], default: [] },
  population: { type: Number, default: null },
  epciCode: { type: String, default: null },
  epciName: { type: String, default: null },
  words: { type: [String], default: [] },
  /** Which shipped extract wrote it last. */
  edition: { type: String, default: null },
});
communeSchema.index({ departement: 1, words: 1 });
communeSchema.index({ edition: 1 });
communeSchema.pre("validate", function () {
  this.words = searchWords(this.name);
});
export const Commune = model("Commune", communeSchema);
export type Commune = InstanceType<typeof Commune>;
