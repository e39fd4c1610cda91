import { Schema, model } from "mongoose";

/** What a record is compared by, under a few keys that those alike share: nobody compares each with each. */
const traceSchema = new Schema({
  _id: Schema.Types.ObjectId,
  modelName: { type: String, required: true },
  core: { type: String, required: true },
  number: { type: String, default: null },
  keys: { type: [String], default: [] },
});
traceSchema.index({ modelName: 1, keys: 1 });
export const Trace = model("DuplicateTrace", traceSchema);
export type Trace = InstanceType<typeof Trace>;

/** How far each model's records have been compared. */
const markSchema = new Schema({ _id: String, at: { type: Date, required: true }, record: { type: Schema.Types.ObjectId, default: null } });
export const Mark = model("DuplicateMark", markSchema);
