import mongoose from "mongoose";
import { Unanswered } from "../../../src/bot/workshop/questions/unanswered.ts";
import { EntryMonth } from "../../../src/bot/workshop/questions/entryMonth.ts";
import { addVariant } from "../../../src/bot/workshop/questions/addVariant.ts";
import { setAside } from "../../../src/bot/workshop/questions/settle.ts";
import { Overlay } from "../../../src/bot/workshop/entries/overlay.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { as } from "../../support/as.ts";
import { site } from "../../support/site.ts";
import { talk } from "../../support/talk.ts";

const here = site();
let sofia: Person;
beforeAll(async () => void (sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor")));
beforeEach(async () => void (await Unanswered.deleteMany({})));
const desk = () => as(sofia, here.visitor());
const hard = "pourquoi les chaussettes disparaissent dans la machine à laver";
const asked = (text: string) => talk().then(one => one.type(text));

test("a question without an answer is kept without its person, and the same one in other words is counted", async () => {
  await asked("comment dresser un dragon violet sur pluton, mon tel est 06 12 34 56 78");
  await asked("Comment dresser un DRAGON violet sur Pluton ? mon tél est 06 98 76 54 32");
  const [kept, ...others] = await Unanswered.find().lean();
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ times: 2, state: "open" });
  expect(kept!.text).toBe("comment dresser un dragon violet sur pluton, mon tel est");
  expect(Object.values(kept!).filter(value => value instanceof mongoose.Types.ObjectId)).toEqual([kept!._id]);
  const page = await (await desk()).get("/atelier");
  expect(page.$("tbody tr").text()).toContain("dragon");
  expect(page.$("tbody td.numeric").text().trim()).toBe("2");
});

test.each(["bonjour", "merci beaucoup", "j'ai envie de mourir", "je stresse trop pour le bac", "je veux parler à une personne", "???"])("« %s » never comes here", async words => {
  await asked(words);
  expect(await Unanswered.countDocuments()).toBe(0);
});

test("a rating is counted for its entry, and a bad one brings the question here", async () => {
  await (await talk()).through("le stage de 3eme cest obligatoire ?", "Non, pas vraiment");
  await (await talk()).through("le stage de 3eme cest obligatoire ?", "Oui, ça répond");
  expect(await EntryMonth.findOne({ entry: "stage-troisieme" }).lean()).toMatchObject({ told: 2, good: 1, bad: 1 });
  expect(await Unanswered.findOne().lean()).toMatchObject({ kind: "rated-no", times: 1, nearest: expect.arrayContaining(["stage-troisieme"]) });
});

const aQuestion = (given: object = {}) => Unanswered.create({ key: String(Math.random()), text: "cest quoi le stage de mes reves", kind: "abstain", nearest: ["stage-troisieme"], topic: "stages", times: 3, firstDay: "2026-11-01", lastDay: "2026-11-20", expiresAt: new Date("2099-01-01"), ...given });

test("the list shows the most frequent first, and keeps a theme or a kind", async () => {
  await aQuestion({ text: "rare", times: 1 });
  await aQuestion({ text: "souvent", times: 9, topic: "aides", kind: "rated-no" });
  const browser = await desk();
  const titles = async (path: string) => (await browser.get(path)).$("tbody tr td:first-child").toArray().map(cell => browser.page!.$(cell).text().trim());
  expect(await titles("/atelier")).toEqual(["souvent", "rare"]);
  expect(await titles("/atelier?theme=aides&genre=rated-no")).toEqual(["souvent"]);
  expect(await titles("/atelier?theme=aides&genre=abstain")).toEqual([]);
  expect(await titles("/atelier?theme=n-existe-pas&etat=constructor")).toEqual(["souvent", "rare"]);
});

test("a counsellor searches an entry and adds the question to its draft; what is wrong is said and nothing is lost", async () => {
  const question = await aQuestion();
  const browser = await desk();
  await browser.get(`/atelier/questions/${question._id}?q=bourse lycée`);
  expect(browser.page!.$("input[value=bourse-lycee]")).toHaveLength(1);
  const refused = await browser.submit({ words: "stage de reve" }, `/atelier/questions/${question._id}/fiche`);
  expect([refused.status, refused.$("#entry-problem").text(), refused.$("#words").val()]).toEqual([422, "Choisissez la fiche qui répond.", "stage de reve"]);
  const done = await browser.submit({ entry: "stage-troisieme", words: "c'est quoi le stage de mes rêves" }, `/atelier/questions/${question._id}/fiche`);
  expect(done.$(".summary").text()).toContain("Ajoutée à une fiche : Le stage de 3e (Sofia Brière)");
  expect((await Overlay.findOne({ entry: "stage-troisieme" }).orFail()).draft!.text).toContain("- c'est quoi le stage de mes rêves\nfacts:");
});

test("a question is set aside with a reason, and asked again it stays so", async () => {
  await asked(hard);
  const question = await Unanswered.findOne().orFail();
  const browser = await desk();
  await browser.get(`/atelier/questions/${question._id}`);
  expect((await browser.submit({ reason: "" }, `/atelier/questions/${question._id}/ecart`)).$("#reason-problem").text()).toBe("Dites pourquoi, en quelques mots.");
  await browser.submit({ reason: "hors de notre mission" }, `/atelier/questions/${question._id}/ecart`);
  await asked(`${hard} ?`);
  expect(await Unanswered.findOne().lean()).toMatchObject({ state: "aside", times: 2, reason: "hors de notre mission" });
  expect((await browser.get("/atelier")).$("h2").text()).toContain("Aucune question à traiter");
});

test("a question that went to an entry and is asked again another day is open again", async () => {
  await asked(hard);
  await Unanswered.updateOne({}, { state: "variant", lastDay: "2026-01-01" });
  await asked(hard);
  expect(await Unanswered.findOne().lean()).toMatchObject({ state: "open", times: 2 });
});

test("of two counsellors who settle a question at once, one is told", async () => {
  const question = await aQuestion();
  const outcomes = await Promise.allSettled([setAside({ question, reason: "hors sujet", by: sofia }), addVariant({ question, entry: "bourse-lycee", words: "une bourse pour mes rêves", by: sofia })]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((outcomes.find(({ status }) => status === "rejected") as PromiseRejectedResult).reason.message).toBe("Quelqu’un vient de traiter cette question.");
});

test("to others the workshop does not exist", async () => {
  const marc = await as(await personWith("marc@region.example", "Marc Hamel", "officer"), here.visitor());
  for (const path of ["/atelier", "/atelier/fiches", "/atelier/fiches/stage-troisieme", "/atelier/fiches/nouvelle", "/atelier/brouillons"]) expect((await marc.get(path)).status).toBe(404);
  expect((await here.visitor().get("/atelier")).url).toBe("/connexion?retour=%2Fatelier");
});
