import { formats } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { tradeLabels, trades } from "../ambassadors/trades.ts";
import { frenchMoment } from "../french.ts";
import { choiceField, dayField, placeFieldsOf, textField } from "../lists/fieldsOf.ts";
import { oneOf } from "../lists/filters.ts";
import type { Listing, Row } from "../registry/listing.ts";
import { SchoolRequest } from "./schoolRequest.ts";
import { requestStatuses } from "./statuses.ts";

const labelled = (table: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(table).map(([value, label]) => [value, { label }]));
const school = (row: Row) => row.school as { _id?: unknown; name?: string; epciName?: string | null } | null;

/** What schools ask, as the staff list it. */
export const requestListing: Listing = {
  word: "demandes",
  right: "requests.follow",
  label: "Demandes",
  one: "demande",
  many: "demandes",
  model: SchoolRequest as never,
  populate: [{ path: "school", select: "name epciName" }],
  columns: ["etablissement", "rencontre", "enseignant", "faite", "echeance", "etat"],
  sort: "-faite",
  empty: "Aucune demande ne répond à ce filtre.",
  title: row => `${school(row)?.name ?? ""} : ${formats[row.format as keyof typeof formats]}`,
  href: row => `/equipe/demandes/${row._id}`,
  fields: [
    { name: "etablissement", label: "Établissement", path: "school", show: row => school(row)?.name ?? "—" },
    choiceField({ name: "rencontre", label: "Rencontre", path: "format", table: labelled(formats), filter: oneOf("format", labelled(formats), label => `pour « ${label} »`) }),
    choiceField({ name: "niveau", label: "Niveau", path: "level", table: labelled(levels), filter: oneOf("level", labelled(levels), label => `au niveau ${label}`) }),
    { name: "metiers", label: "Métiers", path: "trades", show: row => tradeLabels(row.trades as string[]).join(", "), filter: oneOf("trades", trades, label => `sur « ${label} »`) },
    textField({ name: "enseignant", label: "Enseignant", path: "teacherName" }),
    textField({ name: "courriel", label: "E-mail", path: "teacherEmail" }),
    { name: "effectif", label: "Jeunes", path: "headCount", numeric: true, show: row => String(row.headCount) },
    choiceField({ name: "etat", label: "État", path: "status", table: requestStatuses, filter: oneOf("status", requestStatuses, label => `à l’état « ${label} »`) }),
    ...placeFieldsOf(row => school(row)?.epciName ?? ""),
    { name: "echeance", label: "Échéance", path: "dueAt", sort: "dueAt", show: row => (row.dueAt && row.status === "searching" ? frenchMoment(row.dueAt as Date) : "") },
    dayField({ name: "faite", label: "Faite le", path: "createdAt", sort: "createdAt" }),
  ],
};
