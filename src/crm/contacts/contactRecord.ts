import { choiceField, dayField, emailField, phoneField, placeFieldsOf, recordFieldsOf, textField } from "../lists/fieldsOf.ts";
import { byDeletion, oneOf } from "../lists/filters.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { Contact } from "./contact.ts";
import { deriveContact } from "./deriveContact.ts";
import { contactKinds, contactStatuses } from "./kinds.ts";
import { readOrganisation, shownOrganisation, typedOrganisation } from "./organisation.ts";

/** A person the Région writes to, as the staff keep them. */
export const contactRecord: RecordKind = {
  word: "personnes",
  right: "records.read",
  label: "Personnes",
  one: "personne",
  many: "personnes",
  the: "la fiche de la personne",
  fresh: "Nouvelle personne",
  model: Contact as never,
  unique: ["email"],
  resembles: row => ({ name: String(row.name ?? ""), places: [row.company, row.school].filter(Boolean).map(one => String((one as { _id?: unknown })._id ?? one)) }),
  statuses: contactStatuses,
  populate: [{ path: "owner", select: "name" }, { path: "company", select: "name siren" }, { path: "school", select: "name uai" }],
  columns: ["nom", "categorie", "fonction", "organisation", "courriel", "etat"],
  sort: "nom",
  empty: "Les personnes arrivent ici par un import, ou à la main depuis la fiche d’une entreprise ou d’un établissement.",
  title: row => String(row.name),
  line: row => [row.role, (row.company as { name?: string } | null)?.name ?? (row.school as { name?: string } | null)?.name].filter(Boolean).join(", "),
  href: row => `/equipe/personnes/${row._id}`,
  derive: deriveContact,
  fields: [
    textField({ name: "nom", label: "Nom", path: "name", most: 120, needed: "Indiquez le prénom et le nom.", sort: "filedAs", headers: ["Nom", "Prénom et nom", "Contact"] }),
    choiceField({ name: "categorie", label: "Catégorie", path: "kind", table: contactKinds, filter: oneOf("kind", contactKinds, label => `de la catégorie « ${label} »`) }),
    textField({ name: "fonction", label: "Fonction", path: "role", headers: ["Fonction", "Poste"] }),
    { name: "organisation", label: "Entreprise ou établissement", path: "company", show: shownOrganisation, edit: { as: "text", optional: true, many: true, hint: "Un SIREN, un SIRET ou un code UAI.", from: typedOrganisation, read: readOrganisation } },
    emailField({ name: "courriel", label: "E-mail", path: "email", headers: ["E-mail", "Courriel", "Mail"] }),
    phoneField({ name: "telephone", label: "Téléphone", path: "phone", headers: ["Téléphone", "Tel"] }),
    choiceField({ name: "etat", label: "État", path: "status", table: contactStatuses, filter: oneOf("status", contactStatuses, label => `à l’état « ${label} »`) }),
    ...placeFieldsOf(row => String(row.epciName ?? "")),
    ...recordFieldsOf,
    dayField({ name: "creation", label: "Créée le", path: "createdAt" }),
    byDeletion,
  ],
};
