import { frenchList } from "../french.ts";
import type { Ambassador } from "./ambassador.ts";
import { dayNames, days } from "./days.ts";
import { formatNames, formats } from "./formats.ts";
import { levelNames, levels } from "./levels.ts";
import { standingNames, standings } from "./standings.ts";
import { type AmbassadorStatus, ambassadorStatuses } from "./statuses.ts";
import { tradeLabels, tradeNames, trades } from "./trades.ts";

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
  const list = (names: readonly string[], labels: Record<string, string>) => frenchList(names.map(name => labels[name] ?? name));
  return {
    url: `/ambassadeurs/${ambassador.publicId}`,
    name: ambassador.name,
    status,
    statusLabel: ambassadorStatuses[status].label,
    statusTone: ambassadorStatuses[status].tone,
    rows: [
      { label: "Métier", value: [ambassador.job, ambassador.company].filter(Boolean).join(", ") },
      { label: "Métiers à montrer", value: tradeLabels(ambassador.trades).join(" · ") },
      { label: "Formats", value: list(ambassador.formats, formats) },
      { label: "Publics", value: list(ambassador.levels, levels) },
      { label: "Jours possibles", value: list(ambassador.days, days) },
      { label: "Autour de", value: `${ambassador.town} (${ambassador.postcode}), jusqu’à ${ambassador.radiusKm} km` },
      { label: "Demandes par mois", value: `${ambassador.monthlyLimit} au plus` },
    ],
  };
}
