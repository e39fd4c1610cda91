import { Schema, model } from "mongoose";

/** Companies that one member of the staff chose in a list, to invite them. Forgotten after a week. */
const inviteChoiceSchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true },
  companies: { type: [{ type: Schema.Types.ObjectId, ref: "Company", required: true }], default: [] },
  createdAt: { type: Date, default: Date.now, expires: 7 * 86_400 },
});
inviteChoiceSchema.index({ person: 1, createdAt: -1 });
export const InviteChoice = model("InviteChoice", inviteChoiceSchema);
export type InviteChoice = InstanceType<typeof InviteChoice>;
