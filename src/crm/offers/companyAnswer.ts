import { Schema, model } from "mongoose";

/** A company that said yes to a school's request of its own accord. */
const companyAnswerSchema = new Schema(
  {
    request: { type: Schema.Types.ObjectId, ref: "SchoolRequest", required: true },
    company: { type: Schema.Types.ObjectId, ref: "Company", required: true },
    charter: { type: Schema.Types.ObjectId, ref: "Charter", required: true },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
companyAnswerSchema.index({ request: 1, company: 1 }, { unique: true });
companyAnswerSchema.index({ charter: 1 });
export const CompanyAnswer = model("CompanyAnswer", companyAnswerSchema);
