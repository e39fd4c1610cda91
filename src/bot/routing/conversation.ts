import { Schema, model } from "mongoose";
import { newPublicId } from "../../crm/people/secrets.ts";
import { ownerNames } from "../handover/state/owners.ts";

/** All chat text lives thirty days. Source: the retention table of the house (docs/architecture.md). */
export const keptDays = 30;

const conversationSchema = new Schema(
  {
    publicId: { type: String, required: true, unique: true, default: newPublicId },
    /** SHA-256 of the browser's form token: only that browser reads the conversation. */
    browser: { type: String, required: true },
    /** Exactly one at a time; only `changeOwner` changes it, and counts the changes. */
    owner: { type: String, enum: ownerNames, default: "bot" },
    version: { type: Number, default: 0 },
    ownerSince: { type: Date, default: null },
    /** Where it waits, or waited. */
    queue: { type: Schema.Types.ObjectId, ref: "Queue", default: null },
    open: { type: Boolean, default: true },
    urgent: { type: Boolean, default: false },
    /** Its counsellor was lost: it comes before those who only wait. */
    returned: { type: Boolean, default: false },
    counsellor: { type: Schema.Types.ObjectId, ref: "Person", default: null },
    counsellorName: { type: String, default: null },
    waitingSince: { type: Date, default: null },
    /** Number of the last message. */
    seq: { type: Number, default: 0 },
    /** Who answers now, and until when at most: one turn at a time. */
    lease: { type: String, default: null },
    leaseUntil: { type: Date, default: null },
    /** A message of the person that the assistant has not answered yet. */
    owedSince: { type: Date, default: null },
    /** The gentle question is asked once: when, and about which situation while it waits for its answer. */
    dangerAskedAt: { type: Date, default: null },
    dangerAsked: { type: String, default: null },
    /** What becomes of the code that finds it again from another browser. */
    comeBack: { type: String, default: null },
    expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
conversationSchema.index({ browser: 1 }, { unique: true, partialFilterExpression: { open: true }, name: "one_open_conversation" });
conversationSchema.index({ owner: 1, urgent: -1, returned: -1, waitingSince: 1 });
conversationSchema.index({ counsellor: 1 });
conversationSchema.index({ comeBack: 1 }, { unique: true, partialFilterExpression: { comeBack: { $type: "string" } }, name: "found_by_code" });
conversationSchema.index({ createdAt: 1 });
conversationSchema.index({ owedSince: 1 }, { partialFilterExpression: { owedSince: { $type: "date" } } });
export const Conversation = model("Conversation", conversationSchema);
export type Conversation = InstanceType<typeof Conversation>;
