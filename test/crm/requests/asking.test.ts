import { Letter } from "../../../src/crm/mail/letter.ts";
import { confirmRequest } from "../../../src/crm/matching/confirmRequest.ts";
import { makeRequest } from "../../../src/crm/requests/makeRequest.ts";
import { priorityOf } from "../../../src/crm/requests/priority.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { aSchool, anAmbassador, anAsking, wished } from "../../support/build.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeAll(() => anAmbassador({ monthlyLimit: 20 }));

test("a request says all that matters, and keeps it", async () => {
  const school = await aSchool({ network: "REP+", rural: true });
  const asking = anAsking({ classes: "3e A, 3e B", minutes: "120", speakers: "3", language: "en", travelBudget: "40", place: "Salle 12", phone: "02 31 00 00 00", tradeWords: "charpentière", date3: wished(21) }, { aims: ["stereotypes"], access: ["wheelchair"] });
  await makeRequest(school, asking);
  expect(await SchoolRequest.findOne({ school: school._id })).toMatchObject({ classes: ["3e A", "3e B"], minutes: 120, speakers: 3, left: 3, language: "en", travelBudget: 40, place: "Salle 12", teacherPhone: "+33231000000", tradeWords: "charpentière", aims: ["stereotypes"], access: ["wheelchair"], priority: 15 + 8 + 12, status: "unconfirmed" });
});

test("each wrong answer of the finer fields gets its sentence, and nothing is stored", async () => {
  const school = await aSchool();
  const typed = anAsking({ classes: "x".repeat(50), minutes: "17", speakers: "0", language: "xx", travelBudget: "beaucoup", place: "x".repeat(301), tradeWords: "x".repeat(201), phone: "12", date2: "" }, { aims: ["fame"], access: ["gold"] });
  const refused = await makeRequest(school, typed).catch((error: { all: { field: string; message: string }[] }) => error.all);
  expect(Object.fromEntries((refused as { field: string; message: string }[]).map(({ field, message }) => [field, message]))).toEqual({
    classes: "Dix classes au plus, chacune en 40 caractères.", minutes: "Choisissez une durée.", speakers: "Indiquez un nombre de personnes entre 1 et 12.", language: "Choisissez parmi les réponses proposées.",
    travelBudget: "Indiquez un montant entre 0 et 500 euros.", place: "Ce texte dépasse 300 caractères.", tradeWords: "Ces mots dépassent 200 caractères.", phone: "Ce numéro de téléphone n’est pas complet. Exemple : 02 31 00 00 00",
    aims: "Choisissez parmi les réponses proposées.", access: "Choisissez parmi les réponses proposées.", date2: "Proposez une deuxième date : avec une seule, il est bien plus difficile de trouver quelqu’un.",
  });
  expect(await SchoolRequest.countDocuments({ school: school._id })).toBe(0);
});

test("a week of trades is one request a date, confirmed by one tap, each told on the page of the others", async () => {
  const school = await aSchool();
  const first = await makeRequest(school, anAsking({ each: "oui", speakers: "4", date3: wished(21), email: "semaine@exemple.fr" }));
  const all = await SchoolRequest.find({ school: school._id }).sort({ dates: 1 });
  expect(all.map(({ dates, speakers, left, series }) => [dates.length, speakers, left, series === first.series])).toEqual([[1, 4, 4, true], [1, 4, 4, true], [1, 4, 4, true]]);
  expect(await Letter.countDocuments({ template: "request-confirm", to: "semaine@exemple.fr" })).toBe(1);
  await Promise.all([confirmRequest(first), confirmRequest(all[1]!)]);
  expect((await SchoolRequest.find({ school: school._id })).map(({ status }) => status)).toEqual(["searching", "searching", "searching"]);
  const page = await here.visitor().get(`/demandes/${first.publicId}`);
  expect(page.$("h2:contains('Demandées ensemble') + ul li").length).toBe(2);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("what looks wrong is told before it is sent, and may be sent all the same", async () => {
  const school = await aSchool({ name: "Collège des Doubles" });
  await makeRequest(school, anAsking({ classes: "3e A" }));
  const browser = here.visitor();
  await browser.get(`/demandes/nouvelle/${school._id}`);
  const form = { format: "talk", level: "3e", headCount: "24", classes: "3eA, 3e C", trades: ["batiment"], date1: wished(7, "10:30"), date2: wished(14, "12:00"), name: "Paul Roy", email: "paul.roy@exemple.fr" };
  const warned = await browser.submit(form);
  expect(warned.status).toBe(422);
  const told = warned.$(".banner.warn li").map((_, one) => warned.$(one).text()).get();
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/à 10:30, une de ces classes a déjà une demande ou une rencontre\.$/);
  expect(told[1]).toMatch(/^Une demande qui ressemble à celle-ci est en cours, faite le .* dans votre établissement\.$/);
  expect(warned.$("[name=classes]").val()).toBe("3eA, 3e C");
  expect(await SchoolRequest.countDocuments({ school: school._id })).toBe(1);
  const seen = warned.$("button[name=seen]").val() as string;
  expect((await browser.submit({ seen })).$("h1").text()).toBe("Regardez vos e-mails");
  expect(await SchoolRequest.countDocuments({ school: school._id })).toBe(2);
});

test.each([
  [{ network: "REP+", servedAt: new Date() }, 15, ["REP+"]],
  [{ network: "REP", qpv: true, servedAt: new Date() }, 20, ["REP", "qpv"]],
  [{ rural: true }, 20, ["rural", "unserved"]],
  [{ servedAt: new Date() }, 0, []],
])("priorities follow the published table: %j", (school, points, reasons) => {
  expect(priorityOf(school)).toEqual({ points, reasons });
});
