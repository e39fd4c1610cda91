import type { Calendar } from "./calendar.ts";
import { turning } from "./turning.ts";

/** The first moment after `at` when it opens, having been closed: while it is open, the opening after this one. Null where there is none within 400 days. Pure. */
export const nextOpening = (calendar: Calendar, at: Date): Date | null => turning(calendar, at, true);
