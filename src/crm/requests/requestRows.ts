import { accessNeeds } from "../ambassadors/accessNeeds.ts";
import { formats } from "../ambassadors/formats.ts";
import { languages } from "../ambassadors/languages.ts";
import { levels } from "../ambassadors/levels.ts";
import { tradeLabels } from "../ambassadors/trades.ts";
import { count, frenchMoment } from "../french.ts";
import { aims } from "./aims.ts";
import { lengths } from "./lengths.ts";
import type { SchoolRequest } from "./schoolRequest.ts";

const some = (label: string, value: string | false | null | undefined) => (value ? [{ label, value }] : []);

/** What was asked, line by line: for the teacher, the ambassador and the staff. */
export const requestRows = (request: SchoolRequest) => [
  { label: "Rencontre", value: formats[request.format] },
  { label: "Classe", value: [[levels[request.level], ...request.classes].join(" · "), count(request.headCount, "jeune")].join(", ") },
  { label: "Métiers souhaités", value: [...tradeLabels(request.trades), request.tradeWords].filter(Boolean).join(" · ") },
  ...some("Pour", request.aims.map(name => aims[name]).join(" · ")),
  { label: "Dates proposées", value: request.dates.map(date => frenchMoment(date)).join(" · ") },
  ...some("Durée", lengths[String(request.minutes) as keyof typeof lengths]),
  ...some("Personnes souhaitées", request.speakers > 1 && String(request.speakers)),
  ...some("Langue", request.language && languages[request.language]),
  ...some("À prévoir sur place", request.access.map(name => accessNeeds[name]).join(" · ")),
  ...some("Frais de déplacement", request.travelBudget !== null && request.travelBudget !== undefined && `remboursés jusqu’à ${request.travelBudget} €`),
  ...some("Sur place", request.place),
  ...some("Message", request.wish),
];
