import { Schema, model } from "mongoose";

/** Somebody asks for their data by a mailed link, or a colleague for them; the code that an erasure asks for. Forgotten after a day. */
const dataRequestSchema = new Schema({
  email: { type: String, required: true, index: true },
  /** SHA-256 of the link's secret; null for a colleague's. */
  digest: { type: String, default: null },
  by: { type: Schema.Types.ObjectId, ref: "Person", default: null },
  code: { type: String, default: null },
  codeTries: { type: Number, default: 0 },
  codeSentAt: { type: Date, default: null },
  createdAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
});
dataRequestSchema.index({ digest: 1 }, { unique: true, partialFilterExpression: { digest: { $type: "string" } }, name: "one_request_a_link" });
export const DataRequest = model("DataRequest", dataRequestSchema);
export type DataRequest = InstanceType<typeof DataRequest>;

/** Hours a mailed link opens; minutes a code serves, and how often it may be mistyped. */
export const limits = { linkHours: 1, deskHours: 24, codeMinutes: 10, tries: 5 };
