import mongoose from "mongoose";
import { Company } from "../../../src/crm/companies/company.ts";
import { companyRecord } from "../../../src/crm/companies/companyRecord.ts";
import { compareRecords } from "../../../src/crm/duplicates/compareRecords.ts";
import { coreName, likeness } from "../../../src/crm/duplicates/likeness.ts";
import { lookAlikes } from "../../../src/crm/duplicates/lookAlikes.ts";
import { Pair } from "../../../src/crm/duplicates/pair.ts";
import { Trace } from "../../../src/crm/duplicates/trace.ts";
import type { Person } from "../../../src/crm/people/person.ts";
import { putAway } from "../../../src/crm/records/putAway.ts";
import { as, aColleague } from "../../support/as.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import { aSiren } from "../imports/walk.ts";

const here = site();
normandie();
let camille: Person;
let jeanne: Person;
beforeAll(async () => {
  camille = await aColleague("Camille Duval", "camille@region.example");
  jeanne = await aColleague("Jeanne Roy", "jeanne@region.example", ["50"]);
});

test.each([
  ["Établissements Le Goff & Fils", "LE GOFF", true],
  ["SARL Menuiserie du Bocage", "Menuiserie du Boccage", true],
  ["Boulangerie Saint-Michel", "boulangerie st michel", true],
  ["Martin Garage", "Garage Martin SAS", true],
  ["Garage Martin", "Garage Leroy", false],
  ["Scierie du Perche", "Laiterie du Perche", false],
])("%s and %s: %s", (one, other, alike) => {
  expect(likeness(coreName(one), coreName(other)) >= 0.72).toBe(alike);
});

test("those alike at one place are shown together, set aside for good, or merged", async () => {
  const [kept, double, far, numbered] = [
    await aCompany({ name: "Menuiserie du Bocage", siren: aSiren(1) }),
    await aCompany({ name: "SARL Menuiserie du Boccage" }),
    await aCompany({ name: "Menuiserie du Bocages", postcode: "50100", communeName: "Cherbourg-en-Cotentin", departement: "50" }),
    await aCompany({ name: "Menuiserie du Bocager", siren: aSiren(2) }),
  ];
  await compareRecords();
  const browser = await as(camille, here.visitor());
  await browser.get("/equipe/doublons?fiches=entreprises");
  const titles = () => browser.page!.$("main .shelf li").map((_, one) => browser.page!.$(one).find("a").slice(0, 2).map((__, link) => browser.page!.$(link).text()).get().join(" / ")).get();
  expect(titles().map(one => one.split(" / ").sort().join(" / "))).toEqual(expect.arrayContaining(["Menuiserie du Bocage / SARL Menuiserie du Boccage"]));
  expect(titles().join()).not.toContain("Bocages");
  expect(await Pair.countDocuments({ $or: [{ one: kept._id, other: numbered._id }, { one: numbered._id, other: kept._id }] })).toBe(0);
  expect((await (await as(jeanne, here.visitor())).get("/equipe/doublons")).$("main").text()).toContain("Aucun doublon possible");
  const pair = await Pair.findOne({ $or: [{ one: kept._id, other: double._id }, { one: double._id, other: kept._id }] }).orFail();
  expect((await browser.get(`/equipe/entreprises/${pair.one}/fusion/${pair.other}`)).$("h1").text()).toBe("Fusionner deux fiches");
  await browser.get("/equipe/doublons");
  await browser.submit({}, `/equipe/doublons/${pair._id}/ecart`);
  await Company.updateOne({ _id: double._id }, { phone: "+33231000000" });
  await compareRecords();
  expect((await Pair.findById(pair._id))!.dismissedAt).not.toBeNull();
  await putAway({ kind: companyRecord, id: numbered._id, by: camille });
  await compareRecords();
  expect([await Trace.countDocuments({ _id: numbered._id }), await Pair.countDocuments({ dismissedAt: null, $or: [{ one: numbered._id }, { other: numbered._id }] })]).toEqual([0, 0]);
  expect(far.zone).not.toBe(kept.zone);
});

test("a new record that looks like another is asked about first, nothing lost, and made when one insists", async () => {
  const browser = await as(camille, here.visitor());
  await browser.get("/equipe/entreprises/nouvelle");
  const typed = { nom: "Ménuiserie du bocage", "code-postal": "14500", commune: "Vire Normandie" };
  const asked = await browser.submit(typed);
  expect(asked.status).toBe(422);
  expect(asked.$("main").text()).toContain("Est-ce l’une de ces fiches");
  expect(asked.$("main ul a").first().text()).toBe("Menuiserie du Bocage");
  expect([asked.$("#nom").val(), await Company.countDocuments({ name: typed.nom })]).toEqual([typed.nom, 0]);
  await browser.submit({ anyway: "oui" });
  expect(browser.page!.$("h1").text()).toBe(typed.nom);
});

test("an index finds the few that are compared", async () => {
  const plan = await Trace.find({ modelName: "Company", keys: mongoose.trusted({ $in: ["=menuiserie bocage", "14762:menu"] }) }).explain();
  expect(JSON.stringify(plan)).toContain("IXSCAN");
  expect(JSON.stringify(plan)).not.toContain("COLLSCAN");
  expect((await lookAlikes(companyRecord, { name: "Menuiserie du Bocage", communeCode: "14762" })).length).toBeGreaterThan(0);
});
