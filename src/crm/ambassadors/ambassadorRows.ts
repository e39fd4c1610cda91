import { frenchList } from "../french.ts";
import type { Ambassador } from "./ambassador.ts";
import { days } from "./days.ts";
import { formats } from "./formats.ts";
import { levels } from "./levels.ts";
import { standings } from "./standings.ts";
import { tradeLabels } from "./trades.ts";

const list = (names: readonly string[], labels: Record<string, string>) => frenchList(names.map(name => labels[name] ?? name));

/** What an ambassador offers, line by line: for themselves and for the staff. */
export const ambassadorRows = (ambassador: Ambassador) => [
  { label: "Situation", value: standings[ambassador.standing] },
  { label: "Métier", value: [ambassador.job, ambassador.company].filter(Boolean).join(", ") },
  { label: "Métiers à montrer", value: tradeLabels(ambassador.trades).join(" · ") },
  { label: "Formats", value: list(ambassador.formats, formats) },
  { label: "Publics", value: list(ambassador.levels, levels) },
  { label: "Jours possibles", value: list(ambassador.days, days) },
  { label: "Autour de", value: `${ambassador.town} (${ambassador.postcode}), jusqu’à ${ambassador.radiusKm} km` },
  { label: "Demandes par mois", value: `${ambassador.monthlyLimit} au plus` },
];
