import { Schema, model } from "mongoose";

/** Two records that may be one thing, until somebody merges them or says that they are not. `one` is the smaller id. */
const pairSchema = new Schema({
  modelName: { type: String, required: true },
  one: { type: Schema.Types.ObjectId, required: true },
  other: { type: Schema.Types.ObjectId, required: true },
  score: { type: Number, required: true },
  /** Where the first one stands: whose page shows the pair. */
  departement: { type: String, default: null },
  zone: { type: String, default: null },
  dismissedAt: { type: Date, default: null },
  dismissedBy: { type: Schema.Types.ObjectId, ref: "Person", default: null },
});
pairSchema.index({ modelName: 1, one: 1, other: 1 }, { unique: true });
pairSchema.index({ other: 1 });
pairSchema.index({ one: 1 });
for (const path of [[], ["departement"], ["zone"]]) pairSchema.index({ modelName: 1, dismissedAt: 1, ...Object.fromEntries(path.map(name => [name, 1])), score: -1, _id: 1 } as never);
export const Pair = model("DuplicatePair", pairSchema);
export type Pair = InstanceType<typeof Pair>;
