import { addMonths } from "date-fns";
import { isoDay } from "../../../crm/french.ts";
import { EntryMonth, type Served } from "./entryMonth.ts";
import { keptMonths } from "./unanswered.ts";

/** One more of these for this entry, in the month it is in Paris. */
export const count = (entry: string, what: keyof Served, at: Date) =>
  EntryMonth.updateOne({ entry, month: isoDay(at).slice(0, 7) }, { $inc: { [what]: 1 }, $setOnInsert: { expiresAt: addMonths(at, keptMonths) } }, { upsert: true });
