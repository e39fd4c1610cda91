import { Schema, model } from "mongoose";

/** Days in which an import can be read again and taken back; then its rows are forgotten. */
export const keptDays = 30;

export const stages = ["draft", "checking", "ready", "running", "done", "undoing", "undone", "failed"] as const;
export type Stage = (typeof stages)[number];
export const workingStages: readonly Stage[] = ["checking", "running", "undoing"];

/** One file taken in: as it was read, what its columns mean, how far it is, and what became of its rows. */
const importRunSchema = new Schema({
  /** Whose it is; null for the command line. */
  person: { type: Schema.Types.ObjectId, ref: "Person", default: null },
  word: { type: String, required: true },
  name: { type: String, required: true, maxlength: 200 },
  size: { type: Number, required: true },
  encoding: { type: String, required: true },
  delimiter: { type: String, required: true },
  headers: { type: [String], default: [] },
  /** The name of what each column means, or "" for one that is left out. */
  mapping: { type: [String], default: [] },
  stage: { type: String, enum: stages, default: "draft" },
  fault: { type: String, default: null },
  /** Rows read so far, and bytes, while it is checked. */
  rows: { type: Number, default: 0 },
  bytesRead: { type: Number, default: 0 },
  /** Rows by verdict once checked, and by outcome once done. */
  verdicts: { type: Map, of: Number, default: () => new Map() },
  outcomes: { type: Map, of: Number, default: () => new Map() },
  /** Who works on it now may be gone: after this moment another worker goes on. */
  leaseUntil: { type: Date, default: null },
  doneAt: { type: Date, default: null },
  createdAt: { type: Date, default: Date.now, expires: keptDays * 86_400 },
});
importRunSchema.index({ person: 1, createdAt: -1 });
importRunSchema.index({ stage: 1, leaseUntil: 1 });
export const ImportRun = model("ImportRun", importRunSchema);
export type ImportRun = InstanceType<typeof ImportRun>;
