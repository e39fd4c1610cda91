import type { Ambassador } from "../ambassadors/ambassador.ts";
import { ambassadorRows } from "../ambassadors/ambassadorRows.ts";
import { type AmbassadorStatus, ambassadorStatuses } from "../ambassadors/statuses.ts";

/** A volunteer's offer, as staff read it. */
export function deskView(ambassador: Ambassador) {
  const { label, tone } = ambassadorStatuses[ambassador.status as AmbassadorStatus];
  const rows = [{ label: "E-mail", value: ambassador.email }, ...ambassadorRows(ambassador)];
  return { url: `/equipe/ambassadeurs/${ambassador._id}`, name: ambassador.name, statusLabel: label, statusTone: tone, candidate: ambassador.status === "candidate", rows };
}
