import { Schema, model } from "mongoose";

/** What a page of a source answered: as a person reads it. */
export const outcomes = {
  ok: { label: "Répond", tone: "good" },
  moved: { label: "Déplacée pour de bon", tone: "warn" },
  refused: { label: "Refuse les programmes : à ouvrir à la main", tone: "info" },
  gone: { label: "N’existe plus", tone: "bad" },
  failing: { label: "En panne", tone: "warn" },
  unreachable: { label: "Injoignable", tone: "bad" },
} as const;
export type Outcome = keyof typeof outcomes;

/** The last visit to the page of a source: what it answered, and since when. One address, one document. */
const linkCheckSchema = new Schema({
  url: { type: String, required: true, unique: true },
  /** Claimed by the process that visits it. */
  askedAt: { type: Date, required: true },
  outcome: { type: String, enum: Object.keys(outcomes), default: null },
  status: { type: Number, default: null },
  /** Where it has moved to. */
  movedTo: { type: String, default: null },
  at: { type: Date, default: null },
  since: { type: Date, default: null },
});
export const LinkCheck = model("LinkCheck", linkCheckSchema);
