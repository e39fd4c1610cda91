import { Schema, model } from "mongoose";
import { placeFields } from "../territories/place.ts";

/** Somebody asks to speak for a company that is already here. Neither side sees a contact before one of its administrators, or the staff, agrees. */
const joinRequestSchema = new Schema(
  {
    company: { type: Schema.Types.ObjectId, ref: "Company", required: true },
    ...placeFields,
    name: { type: String, required: true },
    role: { type: String, required: true },
    email: { type: String, required: true },
    status: { type: String, enum: ["waiting", "approved", "refused"], default: "waiting" },
    decidedAt: { type: Date, default: null },
  },
  { timestamps: true },
);
joinRequestSchema.index({ company: 1, email: 1 }, { unique: true, partialFilterExpression: { status: "waiting" }, name: "one_waiting_join_request" });
joinRequestSchema.index({ status: 1, departement: 1, createdAt: -1 });
joinRequestSchema.index({ email: 1 });
export const JoinRequest = model("JoinRequest", joinRequestSchema);
export type JoinRequest = InstanceType<typeof JoinRequest>;
