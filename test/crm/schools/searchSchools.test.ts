import { School } from "../../../src/crm/schools/school.ts";
import { searchSchools } from "../../../src/crm/schools/searchSchools.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();

beforeAll(async () => {
  await School.create([
    { uai: "0760050S", name: "Collège Jules Vallès", kind: "college", town: "Le Havre", postcode: "76610", source: "manual" },
    { uai: "0501825M", name: "Lycée professionnel Institut Saint-Lô", kind: "lycee-professionnel", town: "Agneaux", postcode: "50180", source: "manual", location: { type: "Point", coordinates: [-1.1, 49.1] } },
    { name: "Mission locale du Havre", kind: "mission-locale", town: "Le Havre", postcode: "76600", source: "manual" },
    { name: "Mission locale de Lisieux", kind: "mission-locale", town: "Lisieux", postcode: "14100", source: "manual" },
  ]);
});

const found = async (text: string) => (await searchSchools(text)).results.map(({ name }) => name);

test("a school is found by its UAI, typed in small letters", async () => {
  expect(await found("0760050s")).toEqual(["Collège Jules Vallès"]);
});

test("a school is found by the first letters of its name and town, without accents, in any order", async () => {
  expect(await found("havre valles jul")).toEqual(["Collège Jules Vallès"]);
});

test("« st lo » finds Saint-Lô", async () => {
  expect(await found("st lo")).toEqual(["Lycée professionnel Institut Saint-Lô"]);
});

test("a town or a postcode finds all its schools, by name", async () => {
  expect(await found("LE HAVRE")).toEqual(["Collège Jules Vallès", "Mission locale du Havre"]);
  expect(await found("14100")).toEqual(["Mission locale de Lisieux"]);
});

test("what is inside a word, nothing, or a pattern of signs finds nothing", async () => {
  expect(await found("alles")).toEqual([]);
  expect(await found("")).toEqual([]);
  expect(await found(".*")).toEqual([]);
});

test("a page of the results knows how many there are", async () => {
  const { results, total } = await searchSchools("mission", { limit: 1, skip: 1 });
  expect([results.map(({ name }) => name), total]).toEqual([["Mission locale du Havre"], 2]);
});

test("two schools cannot share a UAI, and several may have none", async () => {
  await expect(School.create({ uai: "0760050S", name: "Double", kind: "other", source: "manual" })).rejects.toThrow(/E11000/);
});
