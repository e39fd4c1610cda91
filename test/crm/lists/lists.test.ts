import { Company } from "../../../src/crm/companies/company.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { readTerritory } from "../../../src/crm/people/readTerritory.ts";
import { as, aColleague } from "../../support/as.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();
let camille: Person;
let marc: Person;
beforeAll(async () => {
  camille = await aColleague("Camille Duval", "camille@region.example");
  marc = await Person.create({ name: "Marc Hamel", email: "marc@region.example", roles: ["officer"], ...(await readTerritory({ departements: [], epcis: ["200066827"] })) });
  for (let n = 0; n < 60; n += 1) await aCompany({ name: `Atelier ${String(n).padStart(2, "0")}`, nafCode: n % 3 ? "43.99C" : "62.01Z", nafNomenclature: "NAFRev2", ...(n % 10 === 0 ? { owner: camille._id } : {}) });
  await aCompany({ name: "Port de Honfleur", postcode: "14600", communeName: "Honfleur", tags: ["mer"], siren: "552100554" });
  await aCompany({ name: "Vergers de Beuzeville", postcode: "27210", communeName: "Beuzeville", departement: "27" });
  await aCompany({ name: "Sans adresse", postcode: null, communeName: null, departement: "14" });
});
const desk = async (person = camille) => as(person, here.visitor());

test("a view reads as a sentence, its address is the view, and each thing asked can be taken off", async () => {
  const page = await (await desk()).get("/equipe/entreprises?secteur=F&responsable=personne&q=atelier");

  expect(page.$(".sentence").text()).toBe("36 entreprises du secteur Construction, sans responsable et contenant « atelier »");
  expect(page.$(".chips a").map((_, a) => page.$(a).attr("href")).get()).toEqual(["/equipe/entreprises?responsable=personne&q=atelier", "/equipe/entreprises?secteur=F&q=atelier", "/equipe/entreprises?secteur=F&responsable=personne"]);
  expect(page.$("#secteur option[selected]").text()).toBe("Construction");
});

test("pages follow each other by key, forwards and backwards, without losing or doubling a row", async () => {
  const browser = await desk();
  const seen: string[] = [];
  const names = () => browser.page!.$("tbody tr td:nth-child(2)").map((_, td) => browser.page!.$(td).text()).get();
  await browser.get("/equipe/entreprises?tri=-nom");
  const first = names();
  for (seen.push(...first); browser.page!.$("a[rel=next]").length; seen.push(...names())) await browser.get(browser.page!.$("a[rel=next]").attr("href")!);
  expect(seen).toHaveLength(63);
  expect(seen).toEqual([...seen].sort().reverse());
  await browser.get(browser.page!.$("a[rel=prev]").attr("href")!);
  await browser.get(browser.page!.$("a[rel=prev]").attr("href")!);
  expect(names()).toEqual(first);
  expect(browser.page!.$("a[rel=prev]")).toHaveLength(0);
});

test("an address that makes no sense still opens the list", async () => {
  const page = await (await desk()).get("/equipe/entreprises?secteur[$ne]=F&tri=motdepasse&apres=zzz&colonnes=nom,inconnue&etat=toString&territoire=%00");
  expect(page.status).toBe(200);
  expect(page.$(".sentence").text()).toBe("63 entreprises");
  expect(page.$("thead th").map((_, th) => page.$(th).text().trim()).get()).toEqual(["Choisir", "Nom"]);
});

test("a territory is its communes, on both sides of a département's border, with what has no commune yet", async () => {
  const page = await (await desk(marc)).get("/equipe/entreprises");
  expect(page.$("tbody tr td:nth-child(2)").map((_, td) => page.$(td).text()).get()).toEqual(["Port de Honfleur", "Sans adresse", "Vergers de Beuzeville"]);
  const unplaced = await (await desk()).get("/equipe/entreprises?territoire=%3F14");
  expect(unplaced.$(".sentence").text()).toBe("1 entreprise dont la commune à préciser (14)");
});

test("columns are chosen, and the choice is part of the address", async () => {
  const browser = await desk();
  await browser.get("/equipe/entreprises?colonne=nom&colonne=siren&secteur=F");
  expect(browser.page!.url).toBe("/equipe/entreprises?secteur=F&colonnes=nom%2Csiren");
  expect(browser.page!.$("thead th").map((_, th) => browser.page!.$(th).text().trim()).get()).toEqual(["Choisir", "Nom", "SIREN"]);
});

test("a list is taken away with its filters: CSV, JSON, XLSX and GeoJSON, formulas harmless, and the journal says who took it", async () => {
  await aCompany({ name: "=HYPERLINK(1)", tags: ["mer"] });
  const browser = await desk();
  const csv = (await browser.get("/equipe/entreprises.csv?etiquettes=mer")).body.toString("utf8");
  expect(csv.split("\r\n")).toHaveLength(4);
  expect(csv).toContain("\ufeffNom;SIREN;");
  expect(csv).toContain(";552100554;".slice(1));
  expect(csv).toContain("'=HYPERLINK(1)");
  const { results } = JSON.parse((await browser.get("/equipe/entreprises.json?etiquettes=mer")).body.toString());
  expect(results.map((one: { nom: string }) => one.nom)).toEqual(["=HYPERLINK(1)", "Port de Honfleur"]);
  const map = JSON.parse((await browser.get("/equipe/entreprises.geojson?etiquettes=mer")).body.toString());
  expect(map.features[1]).toMatchObject({ geometry: { type: "Point" }, properties: { nom: "Port de Honfleur", precision: "commune" } });
  expect((await browser.get("/equipe/entreprises.xlsx?etiquettes=mer")).body.subarray(0, 2).toString()).toBe("PK");
  await Company.deleteOne({ name: "=HYPERLINK(1)" });
});

test("to those who follow no list it does not exist", async () => {
  const reader = await Person.create({ name: "Éric Vallée", email: "eric@region.example", roles: ["statistics"] });
  for (const path of ["/equipe/entreprises", "/equipe/entreprises.csv", "/equipe/vues"]) expect((await (await desk(reader)).get(path)).status).toBe(404);
});

test("names are sorted as a person sorts them: accents and case aside", async () => {
  for (const name of ["zinguerie du Port", "Édition du Bocage", "Œuvres de Flers", "École Ouverte", "Ébénisterie"]) await aCompany({ name, tags: ["tri"] });
  const page = await (await desk()).get("/equipe/entreprises?etiquettes=tri");
  expect(page.$("tbody tr td:nth-child(2)").map((_, td) => page.$(td).text()).get()).toEqual(["Ébénisterie", "École Ouverte", "Édition du Bocage", "Œuvres de Flers", "zinguerie du Port"]);
});
