import { addDays, addYears } from "date-fns";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { declareDelivery } from "../../../src/crm/deliveries/declareDelivery.ts";
import { keepReports } from "../../../src/crm/life/keepReports.ts";
import { isoDay } from "../../../src/crm/french.ts";
import type { Person } from "../../../src/crm/people/person.ts";
import { aColleague, as } from "../../support/as.ts";
import { aCharter, aTextOfOld } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

const here = site();
aTextOfOld();
let camille: Person;
beforeAll(async () => void (camille = await aColleague("Camille Duval", "camille@region.example")));

test("a follow-up given on a charter waits for its colleague today, and one click there does it", async () => {
  const charter = await aCharter(new Date(), await Company.create({ name: "Forges de l’Orne", source: "demo" }));
  const desk = await as(camille, here.visitor());
  const url = `/equipe/chartes/${charter._id}`;
  await desk.get(url);
  const wrong = await desk.submit({ title: "", dueOn: "hier", assignee: "x" }, `${url}/taches`);
  expect([wrong.status, wrong.$("#title-problem").text(), wrong.$("#dueOn-problem").text(), wrong.$("#assignee-problem").text()]).toEqual([422, "Dites en quelques mots ce qui est à faire, en 200 caractères au plus.", "Indiquez une date, par exemple 24/11/2026.", "Choisissez la personne qui s’en charge."]);
  await desk.submit({ title: "Relancer la direction", dueOn: isoDay(new Date()), assignee: String(camille._id) }, `${url}/taches`);
  await desk.submit({ text: "Vue au salon de Flers." }, `${url}/notes`);
  expect(desk.page!.$("main").text()).toContain("Vue au salon de Flers.");
  const today = await desk.get("/equipe");
  expect(today.$("main").text()).toContain(`Forges de l’Orne (${charter.reference})`);
  await desk.submit({}, today.$(`form[action^='${url}/taches']`).attr("action"));
  expect((await desk.get("/equipe")).$("main").text()).not.toContain("Relancer la direction");
  expect((await desk.get(url)).$("#historique").nextAll().text()).toContain("Tâche faite");
});

test("the staff wake a dormant charter with a reason, kept as a note; another may not be woken", async () => {
  const day = new Date("2022-11-24T15:00:00Z");
  const charter = await aCharter(day, await Company.create({ name: "Filature de Condé", source: "demo" }));
  const desk = await as(camille, here.visitor());
  const url = `/equipe/chartes/${charter._id}`;
  expect((await desk.get(url)).$("#waking").length).toBe(0);
  expect(desk.page!.$("main").text()).toContain("24 novembre 2022 à 16:00");
  for (const at of [addYears(day, 1), addDays(addYears(day, 1), 61), addYears(day, 2), addDays(addYears(day, 2), 61)]) await keepReports(at);
  await desk.get(url);
  expect((await desk.submit({ waking: "" }, `${url}/reveil`)).$("#waking-problem").text()).toContain("Dites pourquoi");
  await desk.submit({ waking: "Bilan reçu par téléphone le 12." }, `${url}/reveil`);
  expect([(await Charter.findById(charter._id).orFail()).status, desk.page!.$("main").text()]).toEqual(["active", expect.stringContaining("Réveillée : Bilan reçu par téléphone le 12.")]);
  expect(desk.page!.$("#waking").length).toBe(0);
});

test("the deliveries of a busy charter are paged, and what leaves as CSV tells promised and delivered", async () => {
  const charter = await aCharter(addDays(new Date(), -30), await Company.create({ name: "Laiterie du Bocage", source: "demo" }));
  for (let n = 0; n < 25; n += 1) await declareDelivery({ charter, commitment: "visits", quantity: "1", on: isoDay(addDays(new Date(), -20)), proof: `Visite numéro ${n} de la semaine`, form: "", by: "system" });
  const desk = await as(camille, here.visitor());
  const first = await desk.get(`/equipe/chartes/${charter._id}`);
  const second = await desk.get(`/equipe/chartes/${charter._id}?page=2`);
  expect([first.$("article").length, second.$("article").length]).toEqual([20, 5]);
  const csv = (await desk.get("/equipe/exports/chartes.csv")).body.toString();
  expect(csv).toContain("25 sur 6 visites");
  const open = (await here.visitor().get("/registre.json?q=laiterie")).body.toString();
  expect(JSON.parse(open).results[0].delivered).toContainEqual(expect.objectContaining({ unit: "visits", target: 6, delivered: 25 }));
});
