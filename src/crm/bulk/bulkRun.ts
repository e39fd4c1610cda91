import { Schema, model } from "mongoose";

export const outcomes = { done: "Faite", same: "Inchangée", refused: "Refusée", undone: "Annulée", kept: "Gardée" } as const;
export type Outcome = keyof typeof outcomes;

const itemSchema = new Schema(
  {
    record: { type: Schema.Types.ObjectId, required: true },
    title: { type: String, required: true },
    outcome: { type: String, enum: [...Object.keys(outcomes), null], default: null },
    why: { type: String, default: null },
    /** The edition the record had once the act was done: an undo touches no later one. */
    edition: { type: Number, default: null },
  },
  { _id: false },
);

/** One act on many records: chosen, shown, done, and for a while to be taken back. */
const bulkRunSchema = new Schema(
  {
    person: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    word: { type: String, required: true },
    act: { type: String, default: null },
    value: { type: String, default: "" },
    status: { type: String, enum: ["draft", "ready", "running", "done", "undoing", "undone"], default: "draft" },
    items: { type: [itemSchema], default: [] },
    /** Who works on it now may be gone: after this moment another worker goes on. */
    leaseUntil: { type: Date, default: null },
    doneAt: { type: Date, default: null },
    createdAt: { type: Date, default: Date.now, expires: 30 * 86_400 },
  },
);
bulkRunSchema.index({ person: 1, createdAt: -1 });
bulkRunSchema.index({ status: 1, leaseUntil: 1 });
export const BulkRun = model("BulkRun", bulkRunSchema);
export type BulkRun = InstanceType<typeof BulkRun>;

/** Records one act may touch, and minutes in which it may be taken back. */
export const limits = { items: 1000, undoMinutes: 10 };
