import { Schema, model } from "mongoose";

/** A file kept with a record. Small enough for one document: no write is half done. */
const recordFileSchema = new Schema(
  {
    dossier: { type: String, required: true },
    name: { type: String, required: true, maxlength: 200 },
    type: { type: String, required: true },
    size: { type: Number, required: true },
    sha256: { type: String, required: true },
    bytes: { type: Buffer, required: true },
    by: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    byName: { type: String, required: true },
  },
  { timestamps: true },
);
recordFileSchema.index({ dossier: 1, createdAt: -1 });
recordFileSchema.index({ by: 1 });
export const RecordFile = model("RecordFile", recordFileSchema);
export type RecordFile = InstanceType<typeof RecordFile>;
