import { Schema, model } from "mongoose";

/** What a change of an entry may be, as people read it. */
export const acts = {
  drafted: "Brouillon enregistré",
  dropped: "Brouillon abandonné",
  published: "Publiée",
  amended: "Dates ou relecture",
  reread: "Version livrée relue, la nôtre gardée",
  restored: "Retour à la version livrée",
} as const;
export type Act = keyof typeof acts;

/** One change of an entry: who, when, why, and the text it left. Versions stay. */
const overlayVersionSchema = new Schema({
  entry: { type: String, required: true },
  edition: { type: Number, required: true },
  act: { type: String, enum: Object.keys(acts), required: true },
  /** "" where the shipped article is told again. */
  text: { type: String, default: "" },
  note: { type: String, default: "" },
  by: { type: Schema.Types.ObjectId, ref: "Person", required: true },
  byName: { type: String, required: true },
  at: { type: Date, required: true },
});
overlayVersionSchema.index({ entry: 1, edition: -1 }, { unique: true });
overlayVersionSchema.index({ by: 1 });
export const OverlayVersion = model("OverlayVersion", overlayVersionSchema);
