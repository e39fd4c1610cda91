import { flag, oneOf } from "../lists/filters.ts";
import { choiceField, emailField, phoneField, placeFieldsOf, recordFieldsOf, textField, dayField } from "../lists/fieldsOf.ts";
import { byDeletion } from "../lists/filters.ts";
import { Refusal } from "../../web/errors.ts";
import { shortDay } from "../french.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { Company } from "./company.ts";
import { deriveCompany } from "./deriveCompany.ts";
import { headcounts } from "./headcounts.ts";
import { nafWords, readNaf } from "./naf.ts";
import { sectors } from "./sectors.ts";
import { readCompanyNumber } from "./siren.ts";
import { type Site, readSites, siteWords, typedSites } from "./sites.ts";
import { companyStatuses } from "./statuses.ts";

const grouped = (siren: string) => siren.replace(/(\d{3})(?=\d)/g, "$1\u00a0");
type Alias = { siret: string; seenOn?: Date };
/** Its SIRETs, the one seen last first: they change when it moves, the record does not. */
const siretWords = (row: Row) => [...((row.sirets as Alias[] | undefined) ?? [])].reverse().map(({ siret, seenOn }) => `${grouped(siret.slice(0, 9))}\u00a0${siret.slice(9)}${seenOn ? ` (vu le ${shortDay(seenOn)})` : ""}`).join(" · ");

function typedNaf(typed: string) {
  if (!typed) return { nafCode: null, nafNomenclature: null };
  const nafCode = readNaf(typed);
  if (!nafCode) throw new Refusal("naf", "Ce code n’est pas dans la nomenclature NAF rév. 2.", "naf");
  return { nafCode, nafNomenclature: "NAFRev2" };
}

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
  resembles: row => ({ name: String(row.name ?? ""), places: [row.communeCode, row.postcode].some(Boolean) ? [row.communeCode, row.postcode].filter(Boolean).map(String) : [String(row.departement ?? "?")], number: row.siren as string | null }),
  gathers: ["sirets", "sites"],
  hands: ["slug"],
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
    textField({ name: "nom", label: "Nom", path: "name", needed: "Indiquez le nom de l’entreprise.", sort: "filedAs", headers: ["Raison sociale", "Dénomination", "Nom", "Entreprise"] }),
    { name: "siren", label: "SIREN", path: "siren", show: row => (row.siren ? grouped(String(row.siren)) : "à compléter"), plain: row => String(row.siren ?? ""), headers: ["SIREN", "SIRET", "Numéro"], edit: { as: "text", optional: true, read: typed => (typed ? readCompanyNumber(typed, "siren").siren : null) } },
    choiceField({ name: "etat", label: "État", path: "status", table: companyStatuses, filter: oneOf("status", companyStatuses, label => `à l’état « ${label} »`) }),
    choiceField({ name: "secteur", label: "Secteur", path: "sector", table: sectorTable, filter: oneOf("sector", sectorTable, label => `du secteur ${label}`), typed: false }),
    { name: "sirets", label: "SIRET", path: "sirets", show: row => siretWords(row), plain: row => ((row.sirets as Alias[] | undefined) ?? []).map(({ siret }) => siret).join(" "), words: () => "" },
    { name: "naf", label: "Activité", path: "nafCode", show: row => nafWords(row.nafCode as string | null, row.nafNomenclature as string | null), plain: row => String(row.nafCode ?? ""), headers: ["NAF rév. 2", "APE", "Code NAF"], edit: { as: "text", optional: true, many: true, hint: "Code NAF rév. 2, par exemple 43.99C.", from: row => String(row.nafCode ?? ""), read: typedNaf } },
    choiceField({ name: "effectif", label: "Effectif", path: "headcountBand", table: headcounts, filter: oneOf("headcountBand", headcounts, label => `de ${label.toLowerCase()}`), headers: ["Tranche effectifs", "Effectif"] }),
    textField({ name: "groupe", label: "Groupe", path: "groupName" }),
    { name: "sites", label: "Sites", path: "sites", show: row => siteWords(row.sites as Site[] | undefined), words: value => siteWords(value as Site[]), edit: { as: "textarea", optional: true, hint: "Un par ligne : nom ; SIRET ; code postal ; commune.", from: row => typedSites(row.sites as Site[] | undefined), read: readSites } },
    textField({ name: "adresse", label: "Adresse", path: "address" }),
    textField({ name: "code-postal", label: "Code postal", path: "postcode", most: 5, headers: ["Code postal", "CP"] }),
    textField({ name: "commune", label: "Commune", path: "communeName", most: 100, headers: ["Commune", "Ville"] }),
    ...placeFieldsOf((row: Row) => String(row.epciName ?? "")),
    phoneField({ name: "telephone", label: "Téléphone", path: "phone", headers: ["Téléphone", "Tel"] }),
    emailField({ name: "courriel", label: "E-mail", path: "email", headers: ["E-mail", "Courriel", "Mail"] }),
    textField({ name: "site", label: "Site web", path: "website" }),
    { name: "verification", label: "Vérification", path: "toCheck", show: row => (row.toCheck ? { text: "À vérifier", tone: "warn" } : { text: "Vérifiée", tone: "good" }), words: value => (value ? "à vérifier" : "vérifiée"), filter: flag("toCheck", "À vérifier", "Vérifiées"), edit: { as: "checkbox", hint: "Cochez tant que la fiche reste à vérifier.", from: row => (row.toCheck ? "oui" : ""), read: typed => typed === "oui" } },
    ...recordFieldsOf,
    dayField({ name: "creation", label: "Créée le", path: "createdAt", sort: "createdAt" }),
    byDeletion,
  ],
};
