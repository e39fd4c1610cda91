import { Schema, model } from "mongoose";

/** What a company confirms of one year of its charter: promised, counted by the site, and as it says itself. */
const yearlyReportSchema = new Schema(
  {
    charter: { type: Schema.Types.ObjectId, ref: "Charter", required: true },
    year: { type: Number, required: true },
    lines: { type: [{ _id: false, commitment: String, target: Number, counted: Number, confirmed: Number }], default: [] },
    words: { type: String, default: "", maxlength: 2000 },
    confirmedAt: { type: Date, required: true },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
yearlyReportSchema.index({ charter: 1, year: 1 }, { unique: true });
export const YearlyReport = model("YearlyReport", yearlyReportSchema);
export type YearlyReport = InstanceType<typeof YearlyReport>;
