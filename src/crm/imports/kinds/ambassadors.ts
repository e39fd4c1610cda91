import { Refusal } from "../../../web/errors.ts";
import { ambassadorRecord } from "../../ambassadors/ambassadorRecord.ts";
import { days } from "../../ambassadors/days.ts";
import { formats } from "../../ambassadors/formats.ts";
import { levels } from "../../ambassadors/levels.ts";
import { standings } from "../../ambassadors/standings.ts";
import { ambassadorStatuses } from "../../ambassadors/statuses.ts";
import { trades } from "../../ambassadors/trades.ts";
import { personWith } from "../../people/person.ts";
import { readEmail } from "../../people/email.ts";
import { columnsOf } from "../columnsOf.ts";
import type { Column, ImportKind } from "../importKind.ts";
import { oneNamed, severalNamed } from "../named.ts";

const needed = (sentence: string) => () => {
  throw new Refusal("missing", sentence);
};
const several = (name: string, label: string, path: string, table: Readonly<Record<string, string>>, headers: string[], more: Partial<Column> = {}): Column => ({ name, label, headers, hint: `${Object.values(table).join(" | ")}. Séparés par une barre « | ».`, read: cell => ({ [path]: severalNamed(cell, table) }), ...more });
const status = Object.fromEntries((["candidate", "active", "paused"] as const).map(name => [name, ambassadorStatuses[name].label]));

const offered: Column[] = [
  { name: "courriel", label: "E-mail", headers: ["Courriel", "Mail", "Adresse e-mail"], hint: "C’est lui qui retrouve une fiche existante.", missing: needed("Indiquez l’adresse e-mail."), read: cell => ({ email: readEmail(cell) }) },
  { name: "situation", label: "Situation", headers: ["Statut professionnel"], hint: Object.values(standings).join(" | "), missing: needed("Indiquez la situation."), read: cell => ({ standing: oneNamed(cell, standings) }) },
  several("metiers", "Métiers à montrer", "trades", trades, ["Familles de métiers"], { missing: needed("Indiquez au moins une famille de métiers.") }),
  several("formats", "Formats", "formats", formats, ["Format"]),
  several("publics", "Publics", "levels", levels, ["Public", "Niveaux"]),
  several("jours", "Jours", "days", days, ["Disponibilités"]),
  { name: "rayon", label: "Rayon en km", headers: ["Rayon", "Distance"], hint: "De 1 à 300.", read: cell => ({ radiusKm: kilometres(cell) }) },
  { name: "etat", label: "État", headers: ["Statut"], hint: `${Object.values(status).join(" | ")}. Sans cette colonne, chaque ambassadeur reste à valider.`, read: cell => ({ status: oneNamed(cell, status) }) },
];

function kilometres(cell: string) {
  const number = Number(cell.replace(/\s*km$/i, ""));
  if (!Number.isInteger(number) || number < 1 || number > 300) throw new Refusal("radius", "Indiquez une distance entre 1 et 300 km.");
  return number;
}

/** Volunteers of another list: found again by their e-mail. Who is in the network already keeps their status, which moves by its own table. */
export const ambassadors: ImportKind = {
  word: "ambassadors",
  record: ambassadorRecord,
  columns: () => [...columnsOf(ambassadorRecord, ["limite"]), ...columnsOf(ambassadorRecord).filter(({ name }) => name === "limite").map(column => ({ ...column, missing: undefined })), ...offered] as Column[],
  fixed: { status: "candidate", formats: ["talk"], levels: Object.keys(levels), days: Object.keys(days).slice(0, 5), radiusKm: 30, monthlyLimit: 2 },
  known: ({ email }) => (email ? { path: "email", value: String(email) } : null),
  settle: (facts, row) => (row ? withoutStatus(facts) : facts),
  prepare: { paths: ["person"], run: async facts => ({ person: (await personWith(String(facts.email), String(facts.name), "ambassador"))._id }) },
};

const withoutStatus = (facts: Record<string, unknown>) => Object.fromEntries(Object.entries(facts).filter(([path]) => path !== "status"));
