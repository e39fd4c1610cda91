import { Schema, model } from "mongoose";

/** School holidays of a zone (Normandie is in zone B since 2015), from the midnight of the first day off to that of the day of return, in Paris. Recteurs may move days: the staff change them. */
const schoolBreakSchema = new Schema(
  {
    zone: { type: String, required: true },
    /** How the shipped one is known again, so that a start does not bring back what the staff changed; null where they added it. */
    key: { type: String, default: null },
    name: { type: String, required: true, maxlength: 60 },
    from: { type: Date, required: true },
    back: { type: Date, required: true },
    /** Who says so, and the day somebody read it there. */
    source: { type: String, required: true, maxlength: 300 },
    checkedOn: { type: Date, required: true },
    /** Raised by each change: of two at once, one is told. */
    edition: { type: Number, default: 0 },
    removed: { type: Boolean, default: false },
  },
  { timestamps: true },
);
schoolBreakSchema.index({ zone: 1, key: 1 }, { unique: true, partialFilterExpression: { key: { $type: "string" } }, name: "shipped_once" });
schoolBreakSchema.index({ zone: 1, from: -1 });
export const SchoolBreak = model("SchoolBreak", schoolBreakSchema);
export type SchoolBreak = InstanceType<typeof SchoolBreak>;
