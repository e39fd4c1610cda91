import { Schema, model } from "mongoose";
import { newPublicId } from "../people/secrets.ts";

/** An event where companies sign one after another on a tablet, with a wall that shows them. Its address is known to the staff who opened it. */
const signingDaySchema = new Schema(
  {
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    name: { type: String, required: true },
    place: { type: String, default: "" },
    on: { type: Date, required: true },
    by: { type: Schema.Types.ObjectId, ref: "Person", required: true },
  },
  { timestamps: true },
);
signingDaySchema.index({ on: -1 });
export const SigningDay = model("SigningDay", signingDaySchema);
export type SigningDay = InstanceType<typeof SigningDay>;

export const dayCookie = "journee";
