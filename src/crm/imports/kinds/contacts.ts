import { contactRecord } from "../../contacts/contactRecord.ts";
import { filedAs } from "../../territories/words.ts";
import { columnsOf } from "../columnsOf.ts";
import type { ImportKind } from "../importKind.ts";

/** People the Région writes to: their e-mail finds them again; without one, their name in their company or school. */
export const contacts: ImportKind = {
  word: "contacts",
  record: contactRecord,
  columns: () => columnsOf(contactRecord).map(column => (column.name === "organisation" ? { ...column, headers: ["SIREN", "SIRET", "UAI", "Entreprise", "Établissement", "Organisation"] } : column)),
  fixed: { source: "import" },
  known: ({ email, name, company, school }) => (email ? { path: "email", value: String(email) } : name ? { alike: { filedAs: filedAs(String(name)), company: company ?? null, school: school ?? null } } : null),
};
