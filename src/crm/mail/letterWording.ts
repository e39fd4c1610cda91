import { Schema, model } from "mongoose";

/** A version of a letter's words, as staff typed them. None in force: the house's own words are sent. Versions stay. */
const letterWordingSchema = new Schema(
  {
    template: { type: String, required: true },
    version: { type: Number, required: true },
    subject: { type: String, required: true },
    body: { type: String, required: true },
    inForce: { type: Boolean, default: true },
    by: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    byName: { type: String, required: true },
  },
  { timestamps: true },
);
letterWordingSchema.index({ template: 1, version: -1 }, { unique: true });
letterWordingSchema.index({ template: 1 }, { unique: true, partialFilterExpression: { inForce: true }, name: "one_wording_in_force" });
letterWordingSchema.index({ by: 1 });
export const LetterWording = model("LetterWording", letterWordingSchema);
export type LetterWording = InstanceType<typeof LetterWording>;

export const wordingInForce = (template: string) => LetterWording.findOne({ template, inForce: true });
