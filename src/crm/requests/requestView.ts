import { formatNames, formats } from "../ambassadors/formats.ts";
import { levelNames, levels } from "../ambassadors/levels.ts";
import { tradeNames, trades } from "../ambassadors/trades.ts";
import type { School } from "../schools/school.ts";
import { type SchoolKind, kinds } from "../schools/kinds.ts";

/** The choices of the request form, as they were left. */
export const requestChoices = (ticked: string[]) => ({
  formats: formatNames.map(value => ({ value, label: formats[value] })),
  levels: levelNames.map(value => ({ value, label: levels[value] })),
  trades: tradeNames.map(value => ({ value, label: trades[value], checked: ticked.includes(value) })),
});

export const schoolCard = (school: School) => ({
  name: school.name,
  line: [kinds[school.kind as SchoolKind], school.town, school.uai].filter(Boolean).join(" · "),
  url: `/demandes/nouvelle/${school._id}`,
});
