import type { Calendar } from "./calendar.ts";
import { isOpen } from "./isOpen.ts";
import { turning } from "./turning.ts";

/** When what is open at `at` closes. Null while it is closed, and where it does not close within 400 days. Pure. */
export const closesAt = (calendar: Calendar, at: Date): Date | null => (isOpen(calendar, at) ? turning(calendar, at, false) : null);
