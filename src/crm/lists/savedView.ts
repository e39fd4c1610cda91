import { Schema, model } from "mongoose";
import type { Person } from "../people/person.ts";

export const rhythms = { never: "Jamais", daily: "Chaque jour ouvré", weekly: "Chaque lundi" } as const;

/** A list as somebody wants to find it again; shared with the colleagues, or sent by mail, when they say so. */
const savedViewSchema = new Schema(
  {
    owner: { type: Schema.Types.ObjectId, ref: "Person", required: true },
    name: { type: String, required: true, maxlength: 80 },
    word: { type: String, required: true },
    query: { type: String, default: "" },
    shared: { type: Boolean, default: false },
    rhythm: { type: String, enum: Object.keys(rhythms), default: "never" },
    /** When the next digest leaves; moved on by the write that claims it. */
    dueAt: { type: Date, default: null },
  },
  { timestamps: true },
);
savedViewSchema.index({ owner: 1, word: 1, name: 1 }, { unique: true });
savedViewSchema.index({ shared: 1, word: 1, name: 1 });
savedViewSchema.index({ dueAt: 1 }, { sparse: true });
export const SavedView = model("SavedView", savedViewSchema);
export type SavedView = InstanceType<typeof SavedView>;

/** The views of a list that this person sees: their own, then those the colleagues share. */
export async function viewsFor(person: Pick<Person, "_id">, word: string) {
  const found = await SavedView.find({ word, $or: [{ owner: person._id }, { shared: true }] }).sort({ name: 1 }).limit(100).lean();
  return found.map(({ name, query, owner }) => ({ name, href: `/equipe/${word}${query ? `?${query}` : ""}`, own: owner.equals(person._id) }));
}
