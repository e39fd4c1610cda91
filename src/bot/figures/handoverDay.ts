import { Schema, model } from "mongoose";

/** Kept this long after the day. */
export const keptMonths = 13;

const tally = { type: Map, of: Number, default: {} };

/** What went from the assistant to people on one day of Paris: numbers alone, by theme, by place and by hour apart, so that no line is about one conversation. */
const handoverDaySchema = new Schema({
  /** « 2026-11-26 ». */
  day: { type: String, required: true, unique: true },
  /** Conversations opened that day, those that the assistant settled, and those that asked for a person that day. */
  opened: { type: Number, default: 0 },
  settled: { type: Number, default: 0 },
  asked: { type: Number, default: 0 },
  /** Seconds from asking until somebody took it, and until their first words, smallest first. */
  waits: { type: [Number], default: [] },
  answers: { type: [Number], default: [] },
  /** How many asked, by theme (« ? » where nothing was sure), by département (« ? » where it was not said), by hour of Paris (« 0 » to « 23 »). */
  themes: tally,
  departements: tally,
  hours: tally,
  /** A Saturday, a Sunday or a public holiday: its hours are told apart. */
  dayOff: { type: Boolean, default: false },
  expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } },
  demo: { type: Boolean, default: false },
});
export const HandoverDay = model("HandoverDay", handoverDaySchema);
