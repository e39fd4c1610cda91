import { Schema, model } from "mongoose";

/** Whether a counsellor is on duty, and when a letter last warned them. */
const dutySchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, unique: true },
  onDuty: { type: Boolean, default: false, index: true },
  since: { type: Date, default: null },
  warnedAt: { type: Date, default: null },
});
export const Duty = model("Duty", dutySchema);
export type Duty = InstanceType<typeof Duty>;
