import { Schema, model } from "mongoose";

/** Before and after of one line of the journal, in clear: the journal holds their HMAC, so that these can be forgotten. */
const changeSchema = new Schema({
  dossier: { type: String, required: true },
  /** The number of the journal's line in this dossier. */
  seq: { type: Number, required: true },
  at: { type: Date, required: true },
  changes: { type: [{ _id: false, path: { type: String, required: true }, before: Schema.Types.Mixed, after: Schema.Types.Mixed }], default: [] },
  /** The bulk act, import or merge it was part of. */
  batch: { type: Schema.Types.ObjectId, default: null },
});
changeSchema.index({ dossier: 1, seq: 1 }, { unique: true });
changeSchema.index({ batch: 1 }, { sparse: true });
export const Change = model("RecordChange", changeSchema);

export type Difference = { path: string; before: unknown; after: unknown };
