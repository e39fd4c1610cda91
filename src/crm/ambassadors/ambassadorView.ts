import type { Ambassador } from "./ambassador.ts";
import { ambassadorRows } from "./ambassadorRows.ts";
import { hasDeclared } from "./declarations.ts";
import { frenchDay } from "../french.ts";
import { pauses } from "./pauses.ts";
import { type AmbassadorStatus, ambassadorStatuses } from "./statuses.ts";

/** What an ambassador reads of themselves. */
export function ambassadorView(ambassador: Ambassador) {
  const status = ambassador.status as AmbassadorStatus;
  const { label, tone } = ambassadorStatuses[status];
  return { url: `/ambassadeurs/${ambassador.publicId}`, name: ambassador.name, status, statusLabel: label, statusTone: tone, pausedUntil: ambassador.pausedUntil ? frenchDay(ambassador.pausedUntil) : null, pauses: Object.entries(pauses).map(([value, { label }]) => ({ value, label })), rows: ambassadorRows(ambassador), declares: !hasDeclared(ambassador, new Date()) };
}
