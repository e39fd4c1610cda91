import { addMinutes } from "date-fns";
import { BulkRun } from "../../../src/crm/bulk/bulkRun.ts";
import { goOn, startBulk } from "../../../src/crm/bulk/runBulk.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { companyRecord } from "../../../src/crm/companies/companyRecord.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { changeRecord } from "../../../src/crm/records/changeRecord.ts";
import { as, aColleague } from "../../support/as.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import type { Browser } from "../../support/browser.ts";

const here = site();
normandie();
let camille: Person;
let marc: Person;
beforeAll(async () => {
  camille = await aColleague("Camille Duval", "camille@region.example");
  marc = await aColleague("Marc Hamel", "marc@region.example", ["14"]);
  for (let n = 0; n < 12; n += 1) await aCompany({ name: `Scierie ${n}`, ...(n < 3 ? { owner: marc._id } : {}) });
});

async function choose(browser: Browser, path: string, ticked: number) {
  await browser.get(path);
  const chosen = browser.page!.$("input[name=chosen]").map((_, box) => browser.page!.$(box).val() as string).get().slice(0, ticked);
  return browser.submit({ chosen }, browser.page!.$("form.many").attr("action"));
}
const settled = async (browser: Browser) => {
  const id = browser.page!.url.split("/").at(-1)!;
  for (let n = 0; n < 200 && !["done", "undone"].includes((await BulkRun.findById(id))!.status); n += 1) await new Promise(resolve => setTimeout(resolve, 50));
  return browser.get(`/equipe/lots/${id}`);
};

test("an act on many says what it will do, does it record by record, and is taken back", async () => {
  const browser = await as(camille, here.visitor());
  await choose(browser, "/equipe/entreprises?q=scierie", 5);
  expect(browser.page!.$("h1").text()).toBe("5 entreprises");
  expect((await browser.submit({ "value-assign": "" }, `${browser.page!.url}/apercu/assign`)).$("#value-assign-problem").text()).toBe("Choisissez quelqu’un de l’équipe.");
  const assign = browser.page!.$("form[action$='/apercu/assign']").attr("action")!;
  await browser.submit({ "value-assign": String(marc._id) }, assign);
  expect(browser.page!.$(".banner").text()).toContain("2 fiches seront confiées à Marc Hamel, 3 le sont déjà.");
  expect(await Company.countDocuments({ owner: marc._id })).toBe(3);
  const url = browser.page!.url;
  await browser.submit({}, `${url}/execution`);
  const done = await settled(browser);

  expect(done.$(".stats").text().replace(/\s+/g, " ").trim()).toBe("2 faite 3 inchangée");
  expect(await Company.countDocuments({ owner: marc._id })).toBe(5);
  const [first] = await Company.find({ owner: marc._id, name: /Scierie/ }).sort({ updatedAt: -1 });
  await changeRecord({ kind: companyRecord, id: first!._id, facts: { phone: "+33231000000" }, by: camille });
  await browser.submit({}, `${url}/annulation`);
  const back = await settled(browser);
  expect(back.$("h1").text()).toBe("Annulé");
  expect(back.$("tbody").text()).toContain("Cette fiche a changé depuis : elle est gardée comme elle est.");
  expect(await Company.countDocuments({ owner: marc._id })).toBe(4);
  expect((await verifyJournal()).breaks).toEqual([]);
  expect((await browser.get(`/equipe/entreprises/${first!._id}`)).$(".timeline").text()).toContain("Fiche modifiée");
});

test("the whole of a view may be chosen, and no view reaches beyond a territory", async () => {
  await aCompany({ name: "Scierie de l’Eure", postcode: "27500", communeName: "Pont-Audemer", departement: "27" });
  const browser = await as(marc, here.visitor());
  await browser.get("/equipe/entreprises?q=scierie");
  const elsewhere = await Company.findOne({ name: "Scierie de l’Eure" }).orFail();
  await browser.submit({ all: "oui" }, browser.page!.$("form.many").attr("action"));
  expect(browser.page!.$("h1").text()).toBe("12 entreprises");
  await browser.get("/equipe/entreprises?q=scierie");
  const forged = await browser.submit({ chosen: [String(elsewhere._id)] }, browser.page!.$("form.many").attr("action"));
  expect(forged.status).toBe(422);
  expect(forged.$(".problems").text()).toContain("Cochez au moins une fiche.");
  const other = await as(camille, here.visitor());
  const run = await BulkRun.findOne({ person: marc._id }).orFail();
  expect((await other.get(`/equipe/lots/${run._id}`)).status).toBe(404);
});

test("two clicks start a run once, a worker goes on where another one ended, and nothing is done twice", async () => {
  const companies = await Company.find({ name: /^Scierie \d/ });
  const run = await BulkRun.create({ person: camille._id, word: "entreprises", act: "tag", value: "bois", status: "ready", items: companies.map(one => ({ record: one._id, title: one.name })) });
  const starts = await Promise.allSettled([startBulk(run), startBulk(run), startBulk(run)]);
  expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await Company.updateOne({ _id: companies[0]!._id }, { $set: { tags: ["bois"] } });
  await Promise.all([goOn(), goOn(), goOn()]);
  await BulkRun.updateOne({ _id: run._id }, { status: "running", leaseUntil: new Date(), "items.3.outcome": null });
  await goOn();

  const after = await BulkRun.findById(run._id).orFail();
  expect(after.items.map(({ outcome }) => outcome)).toEqual(["same", "done", "done", "same", ...Array.from({ length: 8 }, () => "done")]);
  expect(await Company.countDocuments({ tags: "bois" })).toBe(12);
  expect((await Company.findById(companies[5]!._id))!.edition).toBe((companies[5]!.edition ?? 0) + 1);
});

test("after ten minutes a run is settled", async () => {
  const run = await BulkRun.findOne({ act: "tag" }).orFail();
  await BulkRun.updateOne({ _id: run._id }, { doneAt: addMinutes(new Date(), -11) });
  const browser = await as(camille, here.visitor());
  await browser.get(`/equipe/lots/${run._id}`);
  expect(browser.page!.$("form[action$=annulation]")).toHaveLength(0);
  const token = new URLSearchParams({ _csrf: String((await browser.get("/equipe/entreprises")).$("main input[name=_csrf]").first().val()) });
  expect((await browser.go("POST", `/equipe/lots/${run._id}/annulation`, token)).$(".problems").text()).toContain("Il est trop tard");
});
