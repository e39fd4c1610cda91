import { Schema, model } from "mongoose";

/** A school's own mailbox says, once, that this address is one of its people: their requests then leave at once. */
const voucherSchema = new Schema(
  {
    school: { type: Schema.Types.ObjectId, ref: "School", required: true },
    email: { type: String, required: true, lowercase: true },
    name: { type: String, required: true, maxlength: 120 },
    status: { type: String, enum: ["asked", "confirmed", "refused"], default: "asked" },
    /** SHA-256 of the link's secret; null where the school has no mailbox and the team is asked. */
    digest: { type: String, default: null },
    answeredAt: { type: Date, default: null },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
voucherSchema.index({ school: 1, email: 1 }, { unique: true, name: "one_voucher_an_address" });
voucherSchema.index({ digest: 1 }, { unique: true, partialFilterExpression: { digest: { $type: "string" } } });
voucherSchema.index({ email: 1 });
voucherSchema.index({ status: 1, createdAt: 1 });
voucherSchema.index({ answeredAt: 1 });
export const Voucher = model("Voucher", voucherSchema);
export type Voucher = InstanceType<typeof Voucher>;
