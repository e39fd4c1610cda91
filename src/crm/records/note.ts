import { Schema, model } from "mongoose";

/** What a colleague wrote down about a record. */
const noteSchema = new Schema(
  {
    dossier: { type: String, required: true },
    text: { type: String, required: true, maxlength: 5000 },
    by: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    byName: { type: String, required: true },
  },
  { timestamps: true },
);
noteSchema.index({ dossier: 1, createdAt: -1 });
noteSchema.index({ by: 1 });
export const Note = model("RecordNote", noteSchema);
export type Note = InstanceType<typeof Note>;
