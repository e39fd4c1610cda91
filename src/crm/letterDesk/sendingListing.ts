import { frenchMoment } from "../french.ts";
import { choiceField, placeFieldsOf } from "../lists/fieldsOf.ts";
import { oneOf } from "../lists/filters.ts";
import { catalogue, eventOf } from "../mail/catalogue.ts";
import { suppressions } from "../mail/gate.ts";
import { Letter } from "../mail/letter.ts";
import { letterStatuses, whyOf } from "../mail/letterStatuses.ts";
import type { Listing, Row } from "../registry/listing.ts";

const events = Object.fromEntries(Object.entries(catalogue).map(([value, { event }]) => [value, { label: event }]));

/** Every letter of the territory: when, to whom, whether it left, and if not why. */
export const sendingListing: Listing = {
  word: "envois",
  right: "letters.follow",
  aside: true,
  label: "Journal des envois",
  one: "lettre",
  many: "lettres",
  model: Letter as never,
  columns: ["quand", "lettre", "adresse", "etat", "pourquoi"],
  sort: "-quand",
  empty: "Aucune lettre ne répond à ce filtre.",
  title: row => `${eventOf(String(row.template))}, à ${row.to}`,
  href: row => `/equipe/envois/${row._id}`,
  fields: [
    { name: "quand", label: "Quand", path: "createdAt", sort: "createdAt", show: row => frenchMoment(row.createdAt as Date) },
    { name: "lettre", label: "Lettre", path: "template", show: row => eventOf(String(row.template)), filter: oneOf("template", events, label => `« ${label} »`) },
    { name: "adresse", label: "À", path: "to", show: row => String(row.to), filter: { where: value => ({ to: value.toLowerCase() }), phrase: value => `à ${value}` } },
    choiceField({ name: "etat", label: "État", path: "status", table: letterStatuses, typed: false, filter: oneOf("status", letterStatuses, label => `à l’état « ${label} »`) }),
    { name: "pourquoi", label: "Pourquoi", path: "suppression", show: (row: Row) => whyOf(row), filter: oneOf("suppression", suppressions, label => `retenues car ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`) },
    ...placeFieldsOf(row => String(row.zone ?? "")).filter(({ name }) => name === "departement"),
  ],
};
