import { Refusal } from "../../../web/errors.ts";
import { kinds } from "../../schools/kinds.ts";
import { schoolRecord } from "../../schools/schoolRecord.ts";
import type { Row } from "../../registry/listing.ts";
import { pointAt } from "../../territories/point.ts";
import { filedAs } from "../../territories/words.ts";
import { columnsOf } from "../columnsOf.ts";
import type { Column, Facts, ImportKind } from "../importKind.ts";
import { numberIn } from "../numberIn.ts";
import { kindOfSchool } from "./kindOfSchool.ts";

const aside = (name: string, label: string, headers: string[], read = (cell: string): unknown => cell): Column => ({ name, label, headers, read: cell => ({ [`~${name}`]: read(cell) }) });

/** Columns of the ministry's files that tell together what a school is and where it stands. */
const told: Column[] = [
  { name: "insee", label: "Code INSEE de la commune", headers: ["Code_commune", "code_insee"], read: cell => ({ communeCode: cell }) },
  aside("nature", "Nature", ["libelle_nature"]),
  aside("generale", "Voie générale", ["Voie_generale", "voie_generale"], cell => Number(cell) > 0),
  aside("technologique", "Voie technologique", ["Voie_technologique", "voie_techno"], cell => Number(cell) > 0),
  aside("professionnelle", "Voie professionnelle", ["Voie_professionnelle", "voie_pro"], cell => Number(cell) > 0),
  aside("latitude", "Latitude", ["latitude"], numberIn),
  aside("longitude", "Longitude", ["longitude"], numberIn),
];

/** Schools: their UAI finds them again. Reads the ministry's directory and its short list as they are published. */
export const schools: ImportKind = {
  word: "schools",
  record: schoolRecord,
  columns: () => [...columnsOf(schoolRecord, ["type", "code-postal"]), type, postcode, ...told],
  fixed: { source: "import" },
  joins: true,
  known: ({ uai, name, postcode }) => (uai ? { path: "uai", value: String(uai) } : name ? { alike: { filedAs: filedAs(String(name)), postcode: postcode ?? null } } : null),
  finish: facts => {
    const point = pointAt((facts["~latitude"] as number | undefined) ?? null, (facts["~longitude"] as number | undefined) ?? null);
    return { ...facts, ...(facts["~type"] ? { kind: kindOfSchool(facts) } : {}), ...(point ? { location: point } : {}) };
  },
  settle: (facts, row, { again }) => (row && isSite(row, facts, again) ? { sites: sitesWith(row, facts) } : facts),
};

const type: Column = { name: "type", label: "Type", headers: ["Type_etablissement", "type_etab", "Catégorie"], hint: Object.values(kinds).join(", "), missing: () => missing("Choisissez le type d’établissement."), read: cell => ({ "~type": cell }) };
const postcode: Column = { name: "code-postal", label: "Code postal", headers: ["Code_postal", "code_postal", "CP"], read: cell => ({ postcode: fiveFigures(cell) }) };

function missing(sentence: string) {
  throw new Refusal("missing", sentence);
}

function fiveFigures(cell: string) {
  if (!/^\d{5}$/.test(cell)) throw new Refusal("postcode", /^\d{4}$/.test(cell) ? `« ${cell} » n’a que quatre chiffres : le tableur a sans doute effacé le zéro du début.` : `« ${cell} » n’a pas cinq chiffres.`);
  return cell;
}

type Site = { name: string; address: string | null; town: string | null; location: unknown };
const siteOf = (one: Facts): Site => ({ name: String(one.name), address: (one.address as string | null) ?? null, town: (one.town as string | null) ?? null, location: one.location ?? null });
const same = (a: Site, b: Site) => a.name === b.name && a.address === b.address && a.town === b.town;

/** One UAI on two rows is one school on two sites: the first row names it, each address is kept. */
const isSite = (row: Row, facts: Facts, again: boolean) => again && Boolean(facts.name) && !same(siteOf(row as Facts), siteOf(facts));
function sitesWith(row: Row, facts: Facts) {
  const known = (row.sites as Site[] | undefined) ?? [];
  const all = known.length ? known : [siteOf(row as Facts)];
  return all.some(site => same(site, siteOf(facts))) ? all : [...all, siteOf(facts)];
}
