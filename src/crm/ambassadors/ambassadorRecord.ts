import { choiceField, dayField, emailField, placeFieldsOf, recordFieldsOf, textField } from "../lists/fieldsOf.ts";
import { byDeletion, oneOf, presence } from "../lists/filters.ts";
import { Refusal } from "../../web/errors.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { Ambassador } from "./ambassador.ts";
import { deriveAmbassador } from "./deriveAmbassador.ts";
import { readEmployer } from "./readEmployer.ts";
import { ambassadorStatuses } from "./statuses.ts";
import { tradeLabels, trades } from "./trades.ts";

type Employer = { _id: unknown; name: string; siren?: string | null };
const employer = (row: Row) => row.employer as Employer | null | undefined;
const limit = (typed: string) => {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1 || number > 20) throw new Refusal("limit", "Indiquez un nombre de demandes entre 1 et 20.", "limite");
  return number;
};

/** A volunteer as the staff keep them. Their status moves by its own table, not by this form. */
export const ambassadorRecord: RecordKind = {
  word: "ambassadeurs",
  right: "records.read",
  label: "Ambassadeurs",
  one: "ambassadeur",
  many: "ambassadeurs",
  the: "la fiche de l’ambassadeur",
  fresh: null,
  model: Ambassador as never,
  unique: ["email"],
  resembles: row => ({ name: String(row.name ?? ""), places: [row.communeCode, row.postcode].filter(Boolean).map(String) }),
  statuses: ambassadorStatuses,
  populate: [{ path: "owner", select: "name" }, { path: "employer", select: "name siren" }],
  columns: ["nom", "metier", "commune", "limite", "etat"],
  sort: "-inscription",
  empty: "Aucun ambassadeur ne répond à ce filtre.",
  title: row => String(row.name),
  line: row => [row.job, row.company, row.town].filter(Boolean).join(" · "),
  href: row => `/equipe/ambassadeurs/${row._id}`,
  derive: deriveAmbassador,
  acts: row => (row.status === "candidate" ? [{ label: "Accueillir dans le réseau", action: `/equipe/ambassadeurs/${row._id}/validation` }, { label: "Ne pas retenir", action: `/equipe/ambassadeurs/${row._id}/refus`, tone: "secondary" }] : []),
  fields: [
    textField({ name: "nom", label: "Nom", path: "name", most: 120, needed: "Indiquez le prénom et le nom.", sort: "filedAs" }),
    choiceField({ name: "etat", label: "État", path: "status", table: ambassadorStatuses, filter: oneOf("status", ambassadorStatuses, label => `à l’état « ${label} »`), typed: false }),
    textField({ name: "metier", label: "Métier", path: "job", needed: "Indiquez le métier." }),
    { ...textField({ name: "entreprise", label: "Entreprise", path: "company" }), edit: { as: "text", optional: true, read: typed => typed.slice(0, 200) } },
    { name: "employeur", label: "Employeur", path: "employer", show: row => (employer(row) ? { text: employer(row)!.name, href: `/equipe/entreprises/${employer(row)!._id}` } : ""), plain: row => employer(row)?.siren ?? "", words: value => (value ? "entreprise rattachée" : "aucune"), filter: presence("employer", "Rattachés à leur entreprise", "Sans entreprise rattachée"), edit: { as: "text", optional: true, hint: "SIREN ou SIRET : ses rencontres comptent dans la charte de cette entreprise.", from: row => employer(row)?.siren ?? "", read: typed => readEmployer(typed, "employeur") } },
    emailField({ name: "courriel", label: "E-mail", path: "email" }, { edit: undefined }),
    { name: "metiers", label: "Métiers à montrer", path: "trades", show: (row: Row) => tradeLabels((row.trades as string[] | undefined) ?? []).join(", "), words: value => tradeLabels(value as string[]).join(", "), filter: oneOf("trades", trades, label => `montrant « ${label} »`) },
    { name: "limite", label: "Demandes par mois", path: "monthlyLimit", numeric: true, show: row => String(row.monthlyLimit ?? ""), edit: { as: "text", from: row => String(row.monthlyLimit ?? ""), read: limit } },
    textField({ name: "code-postal", label: "Code postal", path: "postcode", most: 5, needed: "Indiquez le code postal." }),
    textField({ name: "commune", label: "Commune", path: "town", most: 100, needed: "Indiquez la commune." }),
    ...placeFieldsOf(row => String(row.epciName ?? "")),
    ...recordFieldsOf,
    dayField({ name: "inscription", label: "Inscrit le", path: "createdAt", sort: "createdAt" }),
    byDeletion,
  ],
};
