import { existsSync } from "node:fs";
import { importFile } from "../../../src/crm/imports/importFile.ts";
import { kindOf } from "../../../src/crm/imports/kinds.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { School } from "../../../src/crm/schools/school.ts";
import { searchSchools } from "../../../src/crm/schools/searchSchools.ts";
import { Commune } from "../../../src/crm/territories/commune.ts";
import { placeOf } from "../../../src/crm/territories/place.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();
const take = async (word: string, file: string, options = {}) => importFile(word, await kindOf(word, file), file, options);
const counts = ({ rows, records, created, changed, unchanged, faults }: Awaited<ReturnType<typeof take>>) => ({ rows, records, created, changed, unchanged, faults: faults.length });

test("rows in error are told with their line, the others go in, and a second run changes nothing", async () => {
  const first = await take("communes", "test/fixtures/communes.csv");
  expect(first).toEqual({
    rows: 4, records: 2, created: 2, changed: 0, unchanged: 0,
    faults: [
      { line: 3, reason: "Le code INSEE « ABCDE » n’a pas cinq caractères valables." },
      { line: 4, reason: "La latitude ou la longitude manque, ou n’est pas sur Terre." },
    ],
  });
  expect(counts(await take("communes", "test/fixtures/communes.csv"))).toEqual({ rows: 4, records: 2, created: 0, changed: 0, unchanged: 2, faults: 2 });
  expect(await Entry.countDocuments({ act: "import.communes" })).toBe(1);
  expect(await placeOf({ postcode: "50100", town: "cherbourg en cotentin" })).toMatchObject({ departement: "50", precision: "commune", location: { type: "Point", coordinates: [-1.6221, 49.6337] } });
});

test("one UAI on two lines is one school on two sites, and a wrong check letter is refused", async () => {
  expect(counts(await take("schools", "test/fixtures/schools.csv", { dryRun: true }))).toMatchObject({ created: 2 });
  expect(await School.countDocuments()).toBe(0);
  const { faults } = await take("schools", "test/fixtures/schools.csv");
  expect(faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    "5 Ce code UAI contient une erreur de frappe : sa lettre ne correspond pas à ses chiffres.",
    "6 Le nom de l’établissement manque.",
  ]);
  const { results } = await searchSchools("essai hérouville");
  expect(results.map(({ name, sites }) => [name, sites.length])).toEqual([["Lycée d’Essai, site Nord", 2]]);
});

test("a file without its columns is refused whole", async () => {
  await expect(take("companies", "test/fixtures/schools.csv")).rejects.toThrow("Il manque des colonnes : Raison sociale, SIREN");
  await expect(take("planets", "test/fixtures/schools.csv")).rejects.toThrow("On n’importe pas « planets »");
});

const data = "../shared/data";
const real = existsSync(data) ? test : test.skip;
if (!existsSync(data)) console.log("Sans ../shared/data : les tests sur les fichiers réels sont passés.");

real.each([
  ["schools", "annuaire-education-lycees-normandie.csv", 291, 290],
  ["companies", "entreprises-normandie.csv", 284, 284],
  ["communes", "communes-normandie.csv", 2709, 2709],
])("%s of %s go in whole, and again without a change", async (word, file, rows, records) => {
  const first = await take(word, `${data}/${file}`);
  expect(first).toMatchObject({ rows, records, faults: [] });
  expect(await take(word, `${data}/${file}`)).toMatchObject({ rows, records, created: 0, changed: 0, unchanged: records });
});

real("the 537 establishments go in beside them", async () => {
  const first = await take("schools", `${data}/etablissements-normandie.csv`);
  expect(first).toMatchObject({ rows: 537, records: 537, faults: [] });
  expect(await take("schools", `${data}/etablissements-normandie.csv`)).toMatchObject({ created: 0, changed: 0, unchanged: 537 });
  expect(await School.countDocuments({ uai: "0760050S", name: "Collège Jules Vallès", kind: "college" })).toBe(1);
  expect((await Commune.findOne({ code: "14118" }))!.name).toBe("Caen");
});
