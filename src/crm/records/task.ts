import { Schema, model } from "mongoose";

/** Something a colleague must do about a record, by a day. */
const taskSchema = new Schema(
  {
    dossier: { type: String, required: true },
    /** The record as it is called, so that a list of tasks reads by itself. */
    about: { type: String, required: true },
    href: { type: String, required: true },
    title: { type: String, required: true, maxlength: 200 },
    dueOn: { type: Date, required: true },
    assignee: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    doneAt: { type: Date, default: null },
    by: { type: Schema.Types.ObjectId, ref: "Person", required: true },
  },
  { timestamps: true },
);
taskSchema.index({ dossier: 1, doneAt: 1, dueOn: 1 });
taskSchema.index({ assignee: 1, doneAt: 1, dueOn: 1 });
export const Task = model("RecordTask", taskSchema);
export type Task = InstanceType<typeof Task>;
