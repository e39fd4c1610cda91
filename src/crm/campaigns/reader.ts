import { Schema, model } from "mongoose";

/** One address that a campaign goes to: once, whatever happens. Made when the campaign starts. */
const readerSchema = new Schema({
  campaign: { type: Schema.Types.ObjectId, ref: "Campaign", required: true },
  /** Its place in the campaign. */
  n: { type: Number, required: true },
  record: { type: Schema.Types.ObjectId, required: true },
  title: { type: String, required: true },
  address: { type: String, required: true },
  name: { type: String, default: "" },
  status: { type: String, enum: ["waiting", "posted", "held"], default: "waiting" },
  /** How often its letter could not be made. */
  tries: { type: Number, default: 0 },
  /** Why it was held back: a suppression of the gate, or « gone », « changed », « failed ». */
  why: { type: String, default: null },
  letter: { type: Schema.Types.ObjectId, ref: "Letter", default: null },
  createdAt: { type: Date, required: true },
});
readerSchema.index({ campaign: 1, address: 1 }, { unique: true, name: "one_letter_a_campaign" });
readerSchema.index({ campaign: 1, status: 1, n: 1 });
readerSchema.index({ campaign: 1, n: 1 });
readerSchema.index({ address: 1 });
readerSchema.index({ record: 1 });
readerSchema.index({ createdAt: 1 });
export const CampaignReader = model("CampaignReader", readerSchema);
export type CampaignReader = InstanceType<typeof CampaignReader>;
