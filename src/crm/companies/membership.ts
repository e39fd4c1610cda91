import { Schema, model } from "mongoose";

/** Who speaks for a company on the site. An administrator lets others in. */
const membershipSchema = new Schema(
  {
    company: { type: Schema.Types.ObjectId, ref: "Company", required: true },
    person: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    admin: { type: Boolean, default: false },
  },
  { timestamps: true },
);
membershipSchema.index({ company: 1, person: 1 }, { unique: true });
membershipSchema.index({ person: 1 });
export const Membership = model("Membership", membershipSchema);
export type Membership = InstanceType<typeof Membership>;
