import { Schema, model } from "mongoose";

/** Why a link lets somebody choose a password, and for how long. Names of the letters that carry it, too. */
export const entryKinds = { invitation: { hours: 72 }, reset: { hours: 0.25 }, renewal: { hours: 72 } } as const;
export type EntryKind = keyof typeof entryKinds;

/** A mailed link by which a member of the staff chooses a password: one of a kind a person, used once; a new one takes the place of the old. */
const entryLinkSchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true },
  kind: { type: String, enum: Object.keys(entryKinds) as EntryKind[], required: true },
  digest: { type: String, required: true, unique: true },
  sentAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
  usedAt: { type: Date, default: null },
});
entryLinkSchema.index({ person: 1, kind: 1 }, { unique: true });
export const EntryLink = model("EntryLink", entryLinkSchema);
export type EntryLink = InstanceType<typeof EntryLink>;
