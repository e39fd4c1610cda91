import type { Ambassador } from "./ambassador.ts";
import { ambassadorRows } from "./ambassadorRows.ts";
import { frenchDay } from "../french.ts";
import { pauses } from "./pauses.ts";
import { dayNames, days } from "./days.ts";
import { formatNames, formats } from "./formats.ts";
import { levelNames, levels } from "./levels.ts";
import { standingNames, standings } from "./standings.ts";
import { type AmbassadorStatus, ambassadorStatuses } from "./statuses.ts";
import { tradeNames, trades } from "./trades.ts";

const options = <Name extends string>(names: readonly Name[], labels: Record<Name, string>, ticked: readonly string[] = []) =>
  names.map(value => ({ value, label: labels[value], checked: ticked.includes(value) }));

export type Ticked = { trades: string[]; formats: string[]; levels: string[]; days: string[] };

/** The choices of the enrolment form, as they were left. */
export const enrolmentChoices = (ticked: Ticked) => ({
  trades: options(tradeNames, trades, ticked.trades),
  formats: options(formatNames, formats, ticked.formats),
  levels: options(levelNames, levels, ticked.levels),
  days: options(dayNames, days, ticked.days),
  standings: options(standingNames, standings),
});

/** What an ambassador reads of themselves. */
export function ambassadorView(ambassador: Ambassador) {
  const status = ambassador.status as AmbassadorStatus;
  const { label, tone } = ambassadorStatuses[status];
  return { url: `/ambassadeurs/${ambassador.publicId}`, name: ambassador.name, status, statusLabel: label, statusTone: tone, pausedUntil: ambassador.pausedUntil ? frenchDay(ambassador.pausedUntil) : null, pauses: Object.entries(pauses).map(([value, { label }]) => ({ value, label })), rows: ambassadorRows(ambassador) };
}
