import { existsSync } from "node:fs";
import { importCommunes } from "../../../src/crm/imports/kinds/communes.ts";
import { errorRows } from "../../../src/crm/imports/errorRows.ts";
import { ImportRow } from "../../../src/crm/imports/importRow.ts";
import { kindNamed, takeFile } from "../../../src/crm/imports/takeFile.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { School } from "../../../src/crm/schools/school.ts";
import { searchSchools } from "../../../src/crm/schools/searchSchools.ts";
import { Commune } from "../../../src/crm/territories/commune.ts";
import { placeOf } from "../../../src/crm/territories/place.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();

async function take(word: string, file: string, options = {}) {
  const faults: string[] = [];
  const { rows, records, created, changed, unchanged } = await takeFile(kindNamed(word), file, options, async ({ run }) => {
    for await (const { line, reason } of errorRows(run)) faults.push(`${line} ${reason}`);
  });
  return { rows, records, created, changed, unchanged, faults };
}

test("communes in error are told with their line, the others go in, and a second run changes nothing", async () => {
  const first = await importCommunes("test/fixtures/communes.csv");
  expect(first).toMatchObject({ rows: 4, records: 2, created: 2, changed: 0, unchanged: 0 });
  expect(first.faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual(["3 Le code INSEE « ABCDE » n’a pas cinq caractères valables.", "4 La latitude ou la longitude manque, ou n’est pas sur Terre."]);
  expect(await importCommunes("test/fixtures/communes.csv")).toMatchObject({ rows: 4, records: 2, created: 0, changed: 0, unchanged: 2 });
  expect(await Entry.countDocuments({ act: "import.communes" })).toBe(1);
  expect(await placeOf({ postcode: "50100", town: "cherbourg en cotentin" })).toMatchObject({ departement: "50", precision: "commune", location: { type: "Point", coordinates: [-1.6221, 49.6337] } });
});

test("one UAI on two lines is one school on two sites, and a wrong check letter is refused", async () => {
  expect(await take("schools", "test/fixtures/schools.csv", { dryRun: true })).toMatchObject({ created: 2 });
  expect([await School.countDocuments(), await ImportRow.countDocuments()]).toEqual([0, 0]);
  const { faults } = await take("schools", "test/fixtures/schools.csv");
  expect(faults).toEqual([
    "5 Code UAI : Ce code UAI contient une erreur de frappe : sa lettre ne correspond pas à ses chiffres.",
    "6 Code postal : « 1400 » n’a que quatre chiffres : le tableur a sans doute effacé le zéro du début.",
  ]);
  const { results } = await searchSchools("essai hérouville");
  expect(results.map(({ name, sites }) => [name, sites.length])).toEqual([["Lycée d’Essai, site Nord", 2]]);
  expect(await take("schools", "test/fixtures/schools.csv")).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
});

test("an unknown kind, a file of another kind and a column that does not exist are refused whole", async () => {
  expect(() => kindNamed("planets")).toThrow("On n’importe pas « planets »");
  await expect(importCommunes("test/fixtures/schools.csv")).rejects.toThrow("Il manque des colonnes : code_insee, nom, latitude, longitude.");
  await expect(take("companies", "test/fixtures/schools.csv", { map: { nom: "nom" } })).rejects.toThrow("Ce fichier n’a pas de colonne « nom ».");
  await expect(take("companies", "test/fixtures/schools.csv", { map: { uai: "planète" } })).rejects.toThrow("« planète » n’est pas un champ");
});

const data = "../shared/data";
const real = existsSync(data) ? test : test.skip;
if (!existsSync(data)) console.log("Sans ../shared/data : les tests sur les fichiers réels sont passés.");

real("the communes of the IGN go in whole, and again without a change", async () => {
  expect(await importCommunes(`${data}/communes-normandie.csv`)).toMatchObject({ rows: 2709, records: 2709, faults: [] });
  expect(await importCommunes(`${data}/communes-normandie.csv`)).toMatchObject({ rows: 2709, records: 2709, created: 0, changed: 0, unchanged: 2709 });
  expect((await Commune.findOne({ code: "14118" }))!.name).toBe("Caen");
});

real.each([
  ["schools", "annuaire-education-lycees-normandie.csv", 291, 289, ["61 Téléphone : Ce numéro de téléphone n’est pas complet. Exemple : 02 31 00 00 00"]],
  ["companies", "entreprises-normandie.csv", 284, 284, []],
  ["schools", "etablissements-normandie.csv", 537, 537, []],
] as const)("%s of %s go in, and again without a change", async (word, file, rows, records, faults) => {
  const first = await take(word, `${data}/${file}`);
  expect(first).toMatchObject({ rows, records, faults });
  expect(await take(word, `${data}/${file}`)).toMatchObject({ rows, records, created: 0, changed: 0, unchanged: rows - faults.length });
});

real("a school that two files name is one school", async () => {
  expect(await School.countDocuments({ uai: "0760050S", name: "Collège Jules Vallès", kind: "college" })).toBe(1);
});
