import { Schema, model } from "mongoose";

/** One line of the journal, chained to the one before it in its dossier. Nothing personal is in it: ids and words of ours. */
const entrySchema = new Schema({
  dossier: { type: String, required: true },
  seq: { type: Number, required: true },
  at: { type: Date, required: true },
  act: { type: String, required: true, index: true },
  by: { type: String, required: true },
  details: { type: String, required: true },
  previous: { type: String, required: true },
  hash: { type: String, required: true },
});
entrySchema.index({ dossier: 1, seq: 1 }, { unique: true });
entrySchema.index({ dossier: 1, at: -1, _id: -1 });
entrySchema.index({ by: 1 });
export const Entry = model("JournalEntry", entrySchema, "journal");
export type Entry = InstanceType<typeof Entry>;
