import { learnWords } from "../../../src/crm/find/learnWords.ts";
import { SearchWord } from "../../../src/crm/find/searchWord.ts";
import { typingDistance } from "../../../src/crm/find/typingDistance.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { School } from "../../../src/crm/schools/school.ts";
import { as, aColleague } from "../../support/as.ts";
import { anAmbassador } from "../../support/build.ts";
import { aCharter } from "../../support/charters.ts";
import { aCompany, aContact, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();
let camille: Person;
beforeAll(async () => {
  camille = await aColleague("Camille Duval", "camille@region.example");
  const port = await aCompany({ name: "Chantiers navals de l’Été", siren: "552100554", sirets: [{ siret: "55210055400013", seenOn: new Date() }], postcode: "14600", communeName: "Honfleur" });
  await aContact({ name: "Zoé Œuvrard", email: "zoe.oeuvrard@chantiers.example", company: port._id });
  await anAmbassador({ name: "Łukasz Nowak", job: "Couvreur", town: "Caen" });
  await new School({ name: "Collège des Embruns", kind: "college", town: "Dieppe", postcode: "76200", departement: "76", source: "demo" }).save();
  await aCharter(new Date(), port);
});
const find = async (q: string, person = camille) => (await as(person, here.visitor())).get(`/equipe/recherche?q=${encodeURIComponent(q)}`);
const titles = async (q: string, person = camille) => {
  const page = await find(q, person);
  return page.$(".hits a").map((_, a) => page.$(a).text()).get();
};

test("accents, beginnings, parts of a SIREN, a SIRET, an address, a reference and a page's name all find", async () => {
  expect(await titles("ete chantier")).toContain("Chantiers navals de l’Été");
  for (const fragment of ["552100554", "552 100 554", "100554", "2100", "55210055400013", "552 100 554 00013"]) expect([fragment, ...(await titles(fragment))]).toContain("Chantiers navals de l’Été");
  expect(await titles("oeuvrard")).toEqual(["Zoé Œuvrard"]);
  expect(await titles("zoe.oeuvrard@chantiers.example")).toEqual(["Zoé Œuvrard"]);
  expect(await titles("honfleur")).toHaveLength(2);
  expect(await titles("nouvelle entreprise")).toEqual(["Nouvelle entreprise"]);
  expect(await titles("college dieppe")).toEqual(["Collège des Embruns"]);
  const [reference] = (await titles("CH-2026")).filter(title => title.includes("CH-2026"));
  expect(reference).toMatch(/^Chantiers navals de l’Été \(CH-2026-/);
});

test("a typing error finds what it resembles, and says so", async () => {
  await Promise.all([learnWords(), learnWords()]);
  const page = await find("chantirs honfluer");
  expect(page.$("p[role=status]").text()).toBe("Rien pour « chantirs honfluer ». Voici ce qui ressemble à « chantiers honfleur ».".replace(/« /g, "«\u00a0").replace(/ »/g, "\u00a0»"));
  expect(page.$(".hits a").first().text()).toBe("Chantiers navals de l’Été");
  expect(await titles("embrusn")).toEqual(["Collège des Embruns"]);
  expect((await find("xyzxyzxyz")).$("main").text()).toContain("Rien de ce nom");
});

test("a new word is learnt from what changed since, and an old one is not learnt again", async () => {
  expect(await SearchWord.countDocuments({ _id: "vernissage" })).toBe(0);
  await aCompany({ name: "Galerie du Vernissage" });
  expect(await learnWords()).toBeGreaterThan(0);
  expect(await SearchWord.countDocuments({ _id: "vernissage" })).toBe(1);
  expect(await titles("vernisage")).toEqual(["Galerie du Vernissage"]);
});

test("typing errors are counted: in, out, changed, swapped", () => {
  expect([["caen", "caen"], ["caen", "cane"], ["caen", "caens"], ["caen", "cen"], ["caen", "cain"], ["caen", "rouen"], ["honfleur", "hnofluer"]].map(([a, b]) => typingDistance(a!, b!))).toEqual([0, 1, 1, 1, 1, 3, 2]);
});

test("nobody finds beyond their territory or their rights, and nothing that was put away", async () => {
  const marc = await aColleague("Marc Hamel", "marc@region.example", ["50"]);
  expect(await titles("chantiers", marc)).toEqual([]);
  const reader = await Person.create({ name: "Éric Vallée", email: "eric@region.example", roles: ["statistics"] });
  expect((await find("chantiers", reader)).status).toBe(404);
  await School.updateOne({ name: "Collège des Embruns" }, { deletedAt: new Date() });
  expect(await titles("embruns")).toEqual([]);
});

test("the box of each page answers as JSON", async () => {
  const browser = await as(camille, here.visitor());
  const { groups } = JSON.parse((await browser.get("/equipe/recherche.json?q=nowak")).body.toString());
  expect(groups).toEqual([{ label: "Ambassadeurs", hits: [expect.objectContaining({ title: "Łukasz Nowak" })], all: null }]);
});
