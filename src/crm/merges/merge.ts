import { Schema, model } from "mongoose";

/** Two records made one: what changed of the kept one, what followed, and what would have been there twice. Enough to take it back. */
const mergeSchema = new Schema({
  word: { type: String, required: true },
  modelName: { type: String, required: true },
  kept: { type: Schema.Types.ObjectId, required: true },
  gone: { type: Schema.Types.ObjectId, required: true },
  goneTitle: { type: String, required: true },
  by: { type: Schema.Types.ObjectId, ref: "Person", required: true },
  byName: { type: String, required: true },
  at: { type: Date, required: true },
  /** The edition the kept record had once it was done, and the facts it had before. */
  keptEdition: { type: Number, default: 0 },
  before: { type: Schema.Types.Mixed, default: {} },
  /** Facts that went over from the other one. */
  handed: { type: Schema.Types.Mixed, default: {} },
  moved: { type: [{ _id: false, model: { type: String, required: true }, path: { type: String, required: true }, ids: [Schema.Types.ObjectId] }], default: [] },
  dropped: { type: [{ _id: false, model: { type: String, required: true }, document: Schema.Types.Mixed }], default: [] },
  undoneAt: { type: Date, default: null },
}, { minimize: false });
mergeSchema.index({ modelName: 1, kept: 1, at: -1 });
mergeSchema.index({ gone: 1 });
mergeSchema.index({ kept: 1 });
mergeSchema.index({ by: 1 });
mergeSchema.index({ at: 1 });
export const Merge = model("RecordMerge", mergeSchema);
export type Merge = InstanceType<typeof Merge>;

/** Days in which a merge can be taken back. */
export const undoDays = 30;
