import { formats } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { tradeLabels } from "../ambassadors/trades.ts";
import { count, frenchMoment } from "../french.ts";
import type { SchoolRequest } from "./schoolRequest.ts";

/** What was asked, line by line: for the teacher, the ambassador and the staff. */
export const requestRows = (request: SchoolRequest) => [
  { label: "Rencontre", value: formats[request.format] },
  { label: "Classe", value: `${levels[request.level]}, ${count(request.headCount, "jeune")}` },
  { label: "Métiers souhaités", value: tradeLabels(request.trades).join(" · ") },
  { label: "Dates proposées", value: request.dates.map(date => frenchMoment(date)).join(" · ") },
  ...(request.wish ? [{ label: "Message", value: request.wish }] : []),
];
