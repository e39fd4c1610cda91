import { dayStart, readDay } from "../french.ts";
import { SchoolBreak } from "./schoolBreak.ts";
import { shippedBreaks } from "./shippedBreaks.ts";

/** Brings the holidays we ship where they are not known yet; those that the staff changed or took away stay as they left them. */
export async function loadBreaks() {
  const midnight = (day: string) => dayStart(readDay(day, "from"));
  for (const { key, name, from, back, source } of shippedBreaks) await SchoolBreak.updateOne({ key }, { $setOnInsert: { name, from: midnight(from), back: midnight(back), source, edition: 0, removed: false } }, { upsert: true });
}
