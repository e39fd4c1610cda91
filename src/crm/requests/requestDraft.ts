import { Schema, model } from "mongoose";
import { newPublicId } from "../people/secrets.ts";

/** Days that an unfinished request is kept. */
export const draftDays = 30;

/** A request put aside as it was typed, until its writer comes back by the link of the letter. Nobody is asked for it. */
const draftSchema = new Schema(
  {
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    school: { type: Schema.Types.ObjectId, ref: "School", required: true },
    email: { type: String, required: true, lowercase: true },
    form: { type: Schema.Types.Mixed, required: true },
    ticked: { type: Schema.Types.Mixed, required: true },
    expiresAt: { type: Date, required: true },
  },
  { timestamps: true, minimize: false },
);
draftSchema.index({ email: 1 });
draftSchema.index({ school: 1 });
draftSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
export const RequestDraft = model("RequestDraft", draftSchema);
export type RequestDraft = InstanceType<typeof RequestDraft>;
