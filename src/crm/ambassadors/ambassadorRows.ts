import { frenchDay, frenchList } from "../french.ts";
import { showPhone } from "../people/phone.ts";
import { absenceWords } from "./absences.ts";
import { accessNeeds } from "./accessNeeds.ts";
import type { Ambassador } from "./ambassador.ts";
import { days } from "./days.ts";
import { formats } from "./formats.ts";
import { inClasses, levels } from "./levels.ts";
import { languages } from "./languages.ts";
import { romeDomains, romeOf } from "./rome.ts";
import { standings } from "./standings.ts";
import { tradeLabels } from "./trades.ts";

const list = (names: readonly string[], labels: Record<string, string>) => frenchList(names.map(name => labels[name] ?? name));

/** What an ambassador offers, line by line: for themselves and for the staff. */
export const ambassadorRows = (ambassador: Ambassador) => [
  { label: "Situation", value: standings[ambassador.standing] },
  { label: "Métier", value: [ambassador.job, ambassador.company].filter(Boolean).join(", ") },
  { label: "Métiers à montrer", value: [...tradeLabels(ambassador.trades), ambassador.ownWords].filter(Boolean).join(" · ") },
  { label: "Domaines du ROME", value: romeOf(ambassador.trades).map(code => `${code}, ${romeDomains[code].toLowerCase()}`).join(" · ") },
  { label: "Formats", value: list(ambassador.formats, formats) },
  { label: "Publics", value: list(inClasses(ambassador.levels), levels) },
  { label: "Jours possibles", value: [list(ambassador.days, days), ambassador.inHolidays ? "vacances scolaires comprises" : ""].filter(Boolean).join(", ") },
  ...some("Absences", ambassador.absences.filter(({ to }) => to > new Date()).map(absenceWords)),
  ...some("Langues", ambassador.languages.map(name => languages[name])),
  ...some("Accueil sur place", ambassador.access.map(name => accessNeeds[name])),
  ...some("Ce qu’il faut prévoir", [ambassador.ownNeeds]),
  { label: "Autour de", value: `${ambassador.town} (${ambassador.postcode}), jusqu’à ${ambassador.radiusKm} km` },
  { label: "Demandes par mois", value: `${ambassador.monthlyLimit} au plus` },
  ...some("Sur les pages des métiers", [ambassador.shownSince ? `prénom, métier et mots montrés depuis le ${frenchDay(ambassador.shownSince)}` : ""]),
  ...some("SMS", [ambassador.smsSince && ambassador.mobile ? showPhone(ambassador.mobile) : ""]),
  ...some("Déclaration", [ambassador.declaredAt ? `faite le ${frenchDay(ambassador.declaredAt)}` : "", ambassador.attestation && `attestation ${ambassador.attestation}`]),
];

const some = (label: string, values: string[]) => (values.some(Boolean) ? [{ label, value: values.filter(Boolean).join(" · ") }] : []);
