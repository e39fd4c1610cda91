import { Schema, model } from "mongoose";
import type { Changed, Scores } from "./compareBases.ts";

/** A draft tried on the questions of the house, at one edition of it and of the base. A month. */
const trialSchema = new Schema({
  entry: { type: String, required: true },
  edition: { type: Number, required: true },
  /** The number of the base it was compared with. */
  base: { type: Number, required: true },
  /** Hash and number of the questions; null and 0 where there are none. */
  cases: { type: String, default: null },
  asked: { type: Number, default: 0 },
  before: { type: Schema.Types.Mixed, default: null },
  after: { type: Schema.Types.Mixed, default: null },
  worse: { type: [Schema.Types.Mixed], default: [] },
  better: { type: [Schema.Types.Mixed], default: [] },
  /** It costs no more than is allowed. */
  passes: { type: Boolean, required: true },
  at: { type: Date, required: true },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
trialSchema.index({ entry: 1, edition: 1, base: 1 }, { unique: true });
export const Trial = model("Trial", trialSchema);
export type Trial = Omit<InstanceType<typeof Trial>, "before" | "after" | "worse" | "better"> & { before: Scores | null; after: Scores | null; worse: Changed[]; better: Changed[] };
