import { Schema, model } from "mongoose";
import { keptDays } from "./importRun.ts";

/** What a row would do, said before anything is written. */
export const verdicts = {
  create: { label: "À créer", tone: "good" },
  update: { label: "À mettre à jour", tone: "info" },
  same: { label: "Rien à changer", tone: "neutral" },
  error: { label: "En erreur", tone: "bad" },
} as const;
export type Verdict = keyof typeof verdicts;

/** What became of it. */
export const outcomes = {
  created: { label: "Créée", tone: "good" },
  changed: { label: "Mise à jour", tone: "info" },
  same: { label: "Inchangée", tone: "neutral" },
  refused: { label: "Refusée", tone: "bad" },
  undone: { label: "Annulée", tone: "info" },
  kept: { label: "Gardée", tone: "warn" },
} as const;
export type Outcome = keyof typeof outcomes;

/** One row of a file: its cells as they were, the verdict on it and its outcome. */
const importRowSchema = new Schema({
  run: { type: Schema.Types.ObjectId, ref: "ImportRun", required: true },
  line: { type: Number, required: true },
  cells: { type: [String], default: [] },
  title: { type: String, default: "" },
  /** What it is found again by, and the earlier row about the same thing, if it completes one. */
  key: { type: String, default: null },
  again: { type: Number, default: null },
  verdict: { type: String, enum: Object.keys(verdicts), required: true },
  outcome: { type: String, enum: [...Object.keys(outcomes), null], default: null },
  /** The reason of a verdict or an outcome, in words. */
  why: { type: String, default: null },
  record: { type: Schema.Types.ObjectId, default: null },
  /** The edition the record had once the row was in, and what the row changed of it: an undo touches no later one. */
  edition: { type: Number, default: null },
  changes: { type: [{ _id: false, path: { type: String, required: true }, before: Schema.Types.Mixed }], default: undefined },
  createdAt: { type: Date, default: Date.now, expires: keptDays * 86_400 },
});
importRowSchema.index({ run: 1, line: 1 }, { unique: true });
importRowSchema.index({ run: 1, verdict: 1, line: 1 });
importRowSchema.index({ run: 1, outcome: 1, line: 1 });
importRowSchema.index({ run: 1, key: 1 });
importRowSchema.index({ run: 1, record: 1 });
export const ImportRow = model("ImportRow", importRowSchema);
export type ImportRow = InstanceType<typeof ImportRow>;
