import { Schema, model } from "mongoose";

/** What is known of one address: whether its server refuses it for good, and what its owner no longer wants. */
const mailboxSchema = new Schema(
  {
    address: { type: String, required: true, unique: true },
    /** A first refusal for good, that a second one at least an hour later confirms. */
    suspectAt: { type: Date, default: null },
    bouncedAt: { type: Date, default: null },
    bounceReply: { type: String, default: null },
    /** The kinds of letters its owner stopped. */
    stopped: { type: [String], default: [] },
  },
  { timestamps: true },
);
mailboxSchema.index({ bouncedAt: -1 }, { sparse: true });
mailboxSchema.index({ updatedAt: 1 });
export const Mailbox = model("Mailbox", mailboxSchema);
export type Mailbox = InstanceType<typeof Mailbox>;

export const mailboxOf = (address: string) => Mailbox.findOne({ address: address.toLowerCase() });

/** The mailbox of this address, made if need be. */
export const keptMailbox = (address: string) => Mailbox.findOneAndUpdate({ address: address.toLowerCase() }, { $setOnInsert: { suspectAt: null } }, { upsert: true, returnDocument: "after" }).orFail();
