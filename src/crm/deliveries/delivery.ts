import { Schema, model } from "mongoose";

export const deliveryStatuses = {
  counted: { label: "Comptée", tone: "good" },
  reversed: { label: "Annulée", tone: "neutral" },
  rejected: { label: "Écartée", tone: "bad" },
} as const;

/** Something a company really did, credited to one commitment of its charter. One act of another feature gives one delivery. */
const deliverySchema = new Schema(
  {
    charter: { type: Schema.Types.ObjectId, ref: "Charter", required: true },
    company: { type: Schema.Types.ObjectId, ref: "Company", required: true },
    commitment: { type: String, required: true },
    quantity: { type: Number, min: 1, max: 10_000, required: true },
    on: { type: Date, required: true },
    /** The act it comes from, as the journal names it (« Visit/… »), or a declaration of the company. */
    source: { type: String, required: true },
    declared: { type: Boolean, default: false },
    proof: { type: String, default: "", maxlength: 500 },
    status: { type: String, enum: Object.keys(deliveryStatuses), default: "counted" },
    reason: { type: String, default: null },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
deliverySchema.index({ source: 1, commitment: 1 }, { unique: true });
deliverySchema.index({ charter: 1, on: -1 });
export const Delivery = model("Delivery", deliverySchema);
export type Delivery = InstanceType<typeof Delivery>;
