import { flag, oneOf } from "../lists/filters.ts";
import { choiceField, emailField, phoneField, placeFieldsOf, recordFieldsOf, textField, dayField } from "../lists/fieldsOf.ts";
import { byDeletion } from "../lists/filters.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { Company } from "./company.ts";
import { deriveCompany } from "./deriveCompany.ts";
import { headcounts } from "./headcounts.ts";
import { sectors } from "./sectors.ts";
import { readCompanyNumber } from "./siren.ts";
import { companyStatuses } from "./statuses.ts";

const grouped = (siren: string) => siren.replace(/(\d{3})(?=\d)/g, "$1\u00a0");
const sectorTable = Object.fromEntries(Object.entries(sectors).map(([code, { label }]) => [code, { label }]));

/** A company as the staff keep it. */
export const companyRecord: RecordKind = {
  word: "entreprises",
  right: "records.read",
  label: "Entreprises",
  one: "entreprise",
  many: "entreprises",
  the: "la fiche de l’entreprise",
  fresh: "Nouvelle entreprise",
  byHand: { source: "manual" },
  model: Company as never,
  unique: ["siren"],
  statuses: companyStatuses,
  populate: [{ path: "owner", select: "name" }],
  columns: ["nom", "commune", "secteur", "effectif", "responsable", "etat"],
  sort: "nom",
  empty: "Les entreprises arrivent ici quand elles ouvrent une charte, par un import, ou à la main.",
  title: row => String(row.name),
  line: row => [row.siren ? `SIREN ${grouped(String(row.siren))}` : "sans SIREN", row.postcode, row.communeName].filter(Boolean).join(" · "),
  href: row => `/equipe/entreprises/${row._id}`,
  derive: deriveCompany,
  acts: row => (row.toCheck ? [{ label: "C’est vérifié", action: `/equipe/entreprises/${row._id}/verification`, tone: "secondary" }] : []),
  fields: [
    textField({ name: "nom", label: "Nom", path: "name", needed: "Indiquez le nom de l’entreprise.", sort: true, headers: ["Raison sociale", "Dénomination", "Nom", "Entreprise"] }),
    { name: "siren", label: "SIREN", path: "siren", show: row => (row.siren ? grouped(String(row.siren)) : "à compléter"), plain: row => String(row.siren ?? ""), headers: ["SIREN", "SIRET", "Numéro"], edit: { as: "text", optional: true, read: typed => (typed ? readCompanyNumber(typed, "siren").siren : null) } },
    choiceField({ name: "etat", label: "État", path: "status", table: companyStatuses, filter: oneOf("status", companyStatuses, label => `à l’état « ${label} »`) }),
    choiceField({ name: "secteur", label: "Secteur", path: "sector", table: sectorTable, filter: oneOf("sector", sectorTable, label => `du secteur ${label}`), typed: false }),
    textField({ name: "naf", label: "Code NAF", path: "nafCode", most: 6, headers: ["NAF rév. 2", "APE", "Code NAF"] }),
    choiceField({ name: "effectif", label: "Effectif", path: "headcountBand", table: headcounts, filter: oneOf("headcountBand", headcounts, label => `de ${label.toLowerCase()}`), headers: ["Tranche effectifs", "Effectif"] }),
    textField({ name: "groupe", label: "Groupe", path: "groupName" }),
    textField({ name: "adresse", label: "Adresse", path: "address" }),
    textField({ name: "code-postal", label: "Code postal", path: "postcode", most: 5, headers: ["Code postal", "CP"] }),
    textField({ name: "commune", label: "Commune", path: "communeName", most: 100, headers: ["Commune", "Ville"] }),
    ...placeFieldsOf((row: Row) => String(row.epciName ?? "")),
    phoneField({ name: "telephone", label: "Téléphone", path: "phone", headers: ["Téléphone", "Tel"] }),
    emailField({ name: "courriel", label: "E-mail", path: "email", headers: ["E-mail", "Courriel", "Mail"] }),
    textField({ name: "site", label: "Site web", path: "website" }),
    { name: "verification", label: "Vérification", path: "toCheck", show: row => (row.toCheck ? { text: "À vérifier", tone: "warn" } : { text: "Vérifiée", tone: "good" }), words: value => (value ? "à vérifier" : "vérifiée"), filter: flag("toCheck", "À vérifier", "Vérifiées"), edit: { as: "checkbox", hint: "Cochez tant que la fiche reste à vérifier.", from: row => (row.toCheck ? "oui" : ""), read: typed => typed === "oui" } },
    ...recordFieldsOf,
    dayField({ name: "creation", label: "Créée le", path: "createdAt", sort: true }),
    byDeletion,
  ],
};
