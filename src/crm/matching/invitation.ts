import { Schema, model } from "mongoose";
import { invitationStatuses, refusalReasonNames } from "./invitationStatuses.ts";

const invitationSchema = new Schema(
  {
    request: { type: Schema.Types.ObjectId, ref: "SchoolRequest", required: true },
    ambassador: { type: Schema.Types.ObjectId, ref: "Ambassador", required: true, index: true },
    /** SHA-256 of the link's secret; the secret itself is in the letter alone. */
    digest: { type: String, required: true, unique: true },
    score: { type: Number, required: true },
    /** As it was when asked: kilometres to go, and the trades that both share: what a refusal then teaches. */
    km: { type: Number, default: null },
    trades: { type: [String], default: [] as string[] },
    status: { type: String, enum: Object.keys(invitationStatuses), default: "sent" },
    reason: { type: String, enum: [...refusalReasonNames, null], default: null },
    sentAt: { type: Date, required: true },
    /** Another date that its ambassador proposes, or the date a volunteer said yes to before being welcomed. */
    date: { type: Date, default: null },
    answeredAt: { type: Date, default: null },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
// Nobody is asked twice for the same request.
invitationSchema.index({ request: 1, ambassador: 1 }, { unique: true });
invitationSchema.index({ request: 1, status: 1 });
invitationSchema.index({ sentAt: 1 });
export const Invitation = model("Invitation", invitationSchema);
export type Invitation = InstanceType<typeof Invitation>;
