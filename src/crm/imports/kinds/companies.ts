import { Refusal } from "../../../web/errors.ts";
import { companyRecord } from "../../companies/companyRecord.ts";
import { readCompanyNumber } from "../../companies/siren.ts";
import type { Row } from "../../registry/listing.ts";
import { departementName, departementNamed } from "../../territories/departements.ts";
import { filedAs } from "../../territories/words.ts";
import { columnsOf } from "../columnsOf.ts";
import type { Column, Facts, ImportKind } from "../importKind.ts";

type Alias = { siret: string; seenOn?: Date };

const numbers: Column[] = [
  { name: "siren", label: "SIREN", headers: ["Numéro SIREN", "Numéro", "SIREN ou SIRET"], hint: "Neuf chiffres ; un SIRET convient aussi. C’est lui qui retrouve une fiche existante.", read: cell => numbersOf(cell) },
  { name: "siret", label: "SIRET", headers: ["Numéro SIRET", "SIRET du siège"], hint: "Quatorze chiffres.", read: cell => numbersOf(cell) },
];

function numbersOf(cell: string): Facts {
  const { siren, siret } = readCompanyNumber(cell);
  return siret ? { "~siret": siret } : { siren };
}

const departement: Column = {
  name: "departement",
  label: "Département",
  headers: ["Libelle_departement"],
  hint: "Par son nom ou son numéro, où la commune manque.",
  read: cell => {
    const code = departementNamed(cell) ?? (departementName(cell) === cell ? null : cell);
    if (!code) throw new Refusal("departement", `« ${cell.slice(0, 40)} » n’est pas un département.`);
    return { departement: code };
  },
};

/** Companies: their SIREN finds them again; without one, name, postcode and commune. */
export const companies: ImportKind = {
  word: "companies",
  record: companyRecord,
  columns: () => [...columnsOf(companyRecord, ["siren", "sites", "verification"]), ...numbers, departement],
  fixed: { source: "import" },
  known: ({ siren, name, postcode, communeName }) => (siren ? { path: "siren", value: String(siren) } : name ? { alike: { filedAs: filedAs(String(name)), postcode: postcode ?? null, communeName: communeName ?? null } } : null),
  finish: facts => {
    const siret = facts["~siret"] as string | undefined;
    if (siret && facts.siren && !siret.startsWith(String(facts.siren))) throw new Refusal("numbers", "Le SIREN et le SIRET ne sont pas de la même entreprise.");
    return siret ? { ...facts, siren: siret.slice(0, 9) } : facts;
  },
  settle: (facts, row, { at }) => (facts["~siret"] ? { ...facts, sirets: seen(String(facts["~siret"]), row, at) } : facts),
};

/** Its SIRETs with this one: a company that moved has several, each with the day it was seen first. */
function seen(siret: string, row: Row | null, at: Date) {
  const known = (row?.sirets as Alias[] | undefined) ?? [];
  return known.some(one => one.siret === siret) ? known : [...known, { siret, seenOn: at }];
}
