import { formats } from "../ambassadors/formats.ts";
import { frenchMoment } from "../french.ts";
import { choiceField, placeFieldsOf } from "../lists/fieldsOf.ts";
import { oneOf } from "../lists/filters.ts";
import type { Listing, Row } from "../registry/listing.ts";
import { visitStatuses } from "./statuses.ts";
import { Visit } from "./visit.ts";

const table = Object.fromEntries(Object.entries(formats).map(([value, label]) => [value, { label }]));
const school = (row: Row) => row.school as { _id?: unknown; name?: string; epciName?: string | null } | null;
const ambassador = (row: Row) => row.ambassador as { _id?: unknown; name?: string } | null;

/** Visits and talks, as the staff list them. */
export const visitListing: Listing = {
  word: "visites",
  right: "requests.follow",
  label: "Visites",
  one: "visite",
  many: "visites",
  model: Visit as never,
  populate: [{ path: "school", select: "name epciName" }, { path: "ambassador", select: "name" }],
  columns: ["quand", "etablissement", "ambassadeur", "rencontre", "etat"],
  sort: "-quand",
  empty: "Aucune visite ne répond à ce filtre.",
  title: row => `${school(row)?.name ?? ""}, ${frenchMoment(row.startsAt as Date)}`,
  href: row => `/visites/${row.publicId}`,
  fields: [
    { name: "quand", label: "Quand", path: "startsAt", sort: "startsAt", show: row => frenchMoment(row.startsAt as Date) },
    { name: "etablissement", label: "Établissement", path: "school", show: row => ({ text: school(row)?.name ?? "—", href: `/equipe/etablissements/${school(row)?._id}` }) },
    { name: "ambassadeur", label: "Ambassadeur", path: "ambassador", show: row => ({ text: ambassador(row)?.name ?? "—", href: `/equipe/ambassadeurs/${ambassador(row)?._id}` }) },
    choiceField({ name: "rencontre", label: "Rencontre", path: "format", table, filter: oneOf("format", table, label => `pour « ${label} »`) }),
    choiceField({ name: "etat", label: "État", path: "status", table: visitStatuses, filter: oneOf("status", visitStatuses, label => `à l’état « ${label} »`) }),
    ...placeFieldsOf(row => school(row)?.epciName ?? ""),
  ],
};
