import { Schema, model } from "mongoose";

/** A word that some record is found by, with what is left of it when one letter is taken out: a typing error away, they meet. */
const searchWordSchema = new Schema({ _id: String, keys: { type: [String], default: [] } });
searchWordSchema.index({ keys: 1 });
export const SearchWord = model("SearchWord", searchWordSchema, "searchWords");

/** How far the vocabulary has read each collection. */
const watermarkSchema = new Schema({ _id: String, at: { type: Date, required: true } });
export const Watermark = model("SearchWatermark", watermarkSchema, "searchWatermarks");

/** The word itself, and the word without each of its letters. */
export const keysOf = (word: string) => [...new Set([word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))])];
