import { Schema, model } from "mongoose";

/** Markdown as knowledge/articles holds it. `basedOn`: SHA-256 of the shipped article it was written over; null for an entry of the workshop's own. */
const words = new Schema({ text: { type: String, required: true }, basedOn: { type: String, default: null } }, { _id: false });

/** What the workshop made of one entry: a draft, what is told now instead of the shipped article, or both. */
const overlaySchema = new Schema(
  {
    entry: { type: String, required: true, unique: true },
    draft: { type: words, default: null },
    live: { type: words, default: null },
    /** Number of the last change: of two people who change it at once, the second is told. */
    edition: { type: Number, default: 0 },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
export const Overlay = model("Overlay", overlaySchema);
export type Overlay = InstanceType<typeof Overlay>;
export type Words = { text: string; basedOn: string | null };

export const overlayOf = (entry: string) => Overlay.findOne({ entry });
