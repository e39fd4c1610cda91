import { Schema, model } from "mongoose";
import { campaignStatuses, rates } from "./statuses.ts";

/** One letter of the Région to the records of a list. Its words are fixed once it has started. */
const campaignSchema = new Schema(
  {
    by: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    byName: { type: String, required: true },
    /** The territory of who wrote it: it goes to records there alone, and is seen by those of the same one. */
    departements: { type: [String], default: [] },
    zones: { type: [String], default: [] },
    territory: { type: String, default: "" },
    /** The list it comes from, and the records chosen there. */
    word: { type: String, required: true },
    records: { type: [{ type: Schema.Types.ObjectId, required: true }], default: [] },
    subject: { type: String, default: "" },
    body: { type: String, default: "" },
    /** Letters an hour. */
    rate: { type: Number, default: rates.usual, min: rates.least, max: rates.most },
    status: { type: String, enum: Object.keys(campaignStatuses), default: "draft" },
    startedAt: { type: Date, default: null },
    endedAt: { type: Date, default: null },
    /** Not before then may its next letter go to the outbox. */
    nextAt: { type: Date, default: null },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
campaignSchema.index({ createdAt: -1, _id: -1 });
campaignSchema.index({ territory: 1, createdAt: -1, _id: -1 });
campaignSchema.index({ by: 1 });
campaignSchema.index({ status: 1, nextAt: 1 });
campaignSchema.index({ updatedAt: 1 });
export const Campaign = model("Campaign", campaignSchema);
export type Campaign = InstanceType<typeof Campaign>;
