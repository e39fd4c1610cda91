import { choiceField, emailField, phoneField, placeFieldsOf, recordFieldsOf, textField } from "../lists/fieldsOf.ts";
import { byDeletion, flag, oneOf, presence } from "../lists/filters.ts";
import { shortDay } from "../french.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { deriveSchool } from "./deriveSchool.ts";
import { kinds } from "./kinds.ts";
import { School } from "./school.ts";
import { networks, schoolStatuses } from "./statuses.ts";
import { readUai } from "./uai.ts";

const kindTable = Object.fromEntries(Object.entries(kinds).map(([value, label]) => [value, { label }]));

/** A school as the staff keep it. */
export const schoolRecord: RecordKind = {
  word: "etablissements",
  right: "records.read",
  label: "Établissements",
  one: "établissement",
  many: "établissements",
  the: "la fiche de l’établissement",
  fresh: "Nouvel établissement",
  byHand: { source: "manual" },
  model: School as never,
  unique: ["uai"],
  resembles: row => ({ name: String(row.name ?? ""), places: [row.communeCode, row.postcode].filter(Boolean).map(String), number: row.uai as string | null }),
  statuses: schoolStatuses,
  populate: [{ path: "owner", select: "name" }],
  columns: ["nom", "type", "commune", "reseau", "responsable", "etat"],
  sort: "nom",
  empty: "Les établissements arrivent ici par un import de l’annuaire, ou à la main.",
  title: row => String(row.name),
  line: row => [kinds[row.kind as keyof typeof kinds], row.uai, row.town].filter(Boolean).join(" · "),
  href: row => `/equipe/etablissements/${row._id}`,
  derive: deriveSchool,
  fields: [
    textField({ name: "nom", label: "Nom", path: "name", needed: "Indiquez le nom de l’établissement.", sort: "filedAs", headers: ["Nom_etablissement", "nom_etablissement", "Nom"] }),
    { name: "uai", label: "Code UAI", path: "uai", show: row => String(row.uai ?? ""), headers: ["Identifiant_de_l_etablissement", "uai", "UAI"], edit: { as: "text", optional: true, read: typed => (typed ? readUai(typed, "uai") : null) } },
    choiceField({ name: "type", label: "Type", path: "kind", table: kindTable, filter: oneOf("kind", kindTable, label => `du type ${label}`) }),
    choiceField({ name: "etat", label: "État", path: "status", table: schoolStatuses, filter: oneOf("status", schoolStatuses, label => `à l’état « ${label} »`) }),
    choiceField({ name: "reseau", label: "Éducation prioritaire", path: "network", table: networks, filter: oneOf("network", networks, label => `en ${label}`), headers: ["zone_ep"] }),
    { name: "rural", label: "Commune rurale", path: "rural", show: row => (row.rural ? "Oui" : ""), words: value => (value ? "oui" : "non"), filter: flag("rural", "Rurales", "Pas rurales"), edit: { as: "checkbox", from: row => (row.rural ? "oui" : ""), read: typed => typed === "oui" } },
    { name: "qpv", label: "Quartier prioritaire (QPV)", path: "qpv", show: row => (row.qpv ? "Oui" : ""), words: value => (value ? "oui" : "non"), filter: flag("qpv", "En quartier prioritaire", "Hors quartier prioritaire"), edit: { as: "checkbox", from: row => (row.qpv ? "oui" : ""), read: typed => typed === "oui" } },
    { name: "servi", label: "Dernière rencontre", path: "servedAt", show: row => (row.servedAt ? shortDay(row.servedAt as Date) : "Jamais"), filter: presence("servedAt", "Déjà servis", "Jamais servis") },
    textField({ name: "adresse", label: "Adresse", path: "address", headers: ["Adresse_1", "adresse", "Adresse"] }),
    textField({ name: "code-postal", label: "Code postal", path: "postcode", most: 5, headers: ["Code_postal", "code_postal"] }),
    textField({ name: "commune", label: "Commune", path: "town", most: 100, headers: ["Nom_commune", "commune"] }),
    ...placeFieldsOf(row => String(row.epciName ?? "")),
    textField({ name: "bassin", label: "Bassin", path: "basin", most: 100, headers: ["libelle_bassin_formation"], filter: { where: value => ({ basin: value }), phrase: value => `du bassin ${value}` } }),
    emailField({ name: "courriel", label: "E-mail", path: "email", headers: ["Mail"] }),
    phoneField({ name: "telephone", label: "Téléphone", path: "phone", headers: ["Telephone"] }),
    ...recordFieldsOf,
    byDeletion,
  ],
};
