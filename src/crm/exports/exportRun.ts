import { Schema, model } from "mongoose";

/** One archive asked by a member of staff: exactly these charters, so that a download cut short can be asked again and goes on. Forgotten after a day. */
const exportRunSchema = new Schema(
  {
    person: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    charters: { type: [{ type: Schema.Types.ObjectId, ref: "Charter", required: true }], default: [] },
    total: { type: Number, required: true },
    done: { type: Number, default: 0 },
    bytes: { type: Number, default: 0 },
    createdAt: { type: Date, default: Date.now, expires: 86_400 },
  },
);
exportRunSchema.index({ person: 1, createdAt: -1 });
export const ExportRun = model("ExportRun", exportRunSchema);
export type ExportRun = InstanceType<typeof ExportRun>;
