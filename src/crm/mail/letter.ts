import { Schema, model } from "mongoose";

/** A letter leaves with the data that caused it: same transaction, then sent and sent again until SMTP takes it. */
const letterSchema = new Schema(
  {
    template: { type: String, required: true },
    to: { type: String, required: true },
    channel: { type: String, enum: ["mail", "sms"], default: "mail" },
    /** The thing it is about, as the journal names it: evidence lists every letter of a charter. */
    about: { type: String, default: null },
    /** The territory it is about: whose referent it names, and who of the staff hears of it. */
    zone: { type: String, default: null },
    departement: { type: String, default: null },
    toName: { type: String, default: "" },
    /** JSON of the template's data, encrypted: it may hold links and codes. Wiped once sent outside development. */
    data: { type: String, default: null },
    /** The campaign it belongs to, if any. */
    batch: { type: Schema.Types.ObjectId, default: null },
    calendar: { type: String, default: null },
    status: { type: String, enum: ["waiting", "sent", "suppressed", "bounced", "dead", "expired"], default: "waiting" },
    /** Why the gate held it back. */
    suppression: { type: String, default: null },
    /** How often a server refused it for good. */
    refusals: { type: Number, default: 0 },
    /** When somebody of the staff has seen that it did not leave. */
    seenAt: { type: Date, default: null },
    tries: { type: Number, default: 0 },
    dueAt: { type: Date, required: true },
    expiresAt: Date,
    sentAt: Date,
    lastReply: String,
  },
  { timestamps: true },
);
letterSchema.index({ status: 1, dueAt: 1 });
letterSchema.index({ createdAt: -1, _id: -1 });
for (const path of ["status", "zone", "departement", "template", "to", "suppression"]) letterSchema.index({ [path]: 1, createdAt: -1, _id: -1 });
letterSchema.index({ about: 1, createdAt: 1 });
letterSchema.index({ batch: 1, status: 1 }, { partialFilterExpression: { batch: { $type: "objectId" } } });
export const Letter = model("Letter", letterSchema);
export type Letter = InstanceType<typeof Letter>;

/** The Message-ID it leaves with: the same at each try. */
export const messageIdOf = ({ _id }: Pick<Letter, "_id">) => `<${_id}@passerelle>`;
