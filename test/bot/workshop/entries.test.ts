import { Entry } from "../../../src/crm/journal/entry.ts";
import { dossierOf } from "../../../src/crm/journal/record.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { articles } from "../../../src/bot/knowledge/article.ts";
import { base, entryOf } from "../../../src/bot/knowledge/base.ts";
import { shippedHash, shippedText } from "../../../src/bot/knowledge/shipped.ts";
import { BaseEdition } from "../../../src/bot/workshop/entries/baseEdition.ts";
import { formOf } from "../../../src/bot/workshop/entries/entryForm.ts";
import { faultsIn } from "../../../src/bot/workshop/entries/faults.ts";
import { refreshBase } from "../../../src/bot/workshop/entries/liveBase.ts";
import { saveDraft } from "../../../src/bot/workshop/entries/saveDraft.ts";
import { standingOf } from "../../../src/bot/workshop/entries/standing.ts";
import { textOf } from "../../../src/bot/workshop/entries/textOf.ts";
import { Overlay } from "../../../src/bot/workshop/entries/overlay.ts";
import { OverlayVersion } from "../../../src/bot/workshop/entries/overlayVersion.ts";
import { Unanswered } from "../../../src/bot/workshop/questions/unanswered.ts";
import { adjustConfig } from "../../../src/config.ts";
import { as } from "../../support/as.ts";
import { site } from "../../support/site.ts";
import { talk } from "../../support/talk.ts";
import { liveText, shippedWith, tryAndPublish, writeWhole } from "./support.ts";

const here = site();
let sofia: Person;
let camille: Person;
beforeAll(async () => {
  sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  camille = await personWith("camille@region.example", "Camille Duval", "administrator");
  adjustConfig({ WORKSHOP_CASES: "/n-existe-pas.jsonl" });
});
beforeEach(async () => {
  await Overlay.deleteMany({});
  await OverlayVersion.deleteMany({});
  await BaseEdition.updateOne({ _id: "base" }, { $inc: { number: 1 } }, { upsert: true });
  await refreshBase();
});
const desk = (person = sofia) => as(person, here.visitor());

test("every shipped article is sound for the workshop, and its fields give it back", () => {
  for (const { id } of articles()) {
    const text = shippedText(id)!;
    expect([id, faultsIn(text, { entry: id, others: articles() })]).toEqual([id, []]);
    const form = formOf(text)!;
    expect(formOf(textOf(form))).toEqual(form);
  }
});

test("a counsellor changes the answer by its fields, tries, publishes, and the chat says it; going back, it says the shipped one", async () => {
  const browser = await desk();
  await browser.get("/atelier/fiches/stage-troisieme");
  const body = String(browser.page!.$("#body").val());
  await browser.submit({ body: body.replace("Oui, le stage de 3e est obligatoire", "Oui, tout le monde fait le stage de 3e"), note: "plus simple" }, "/atelier/fiches/stage-troisieme");
  expect(browser.page!.$(".tag").text()).toContain("Un brouillon");
  expect((await (await talk()).type("le stage de 3eme cest obligatoire ?")).text).toContain("est obligatoire");
  const before = base();
  const published = await tryAndPublish(browser, "stage-troisieme");
  expect(published.$(".tag").text()).toContain("La vôtre est dite");
  expect(published.$(".timeline").text()).toContain("Édition 2 : publiée");
  expect(base()).not.toBe(before);
  expect((await (await talk()).type("le stage de 3eme cest obligatoire ?")).text).toContain("Oui, tout le monde fait le stage de 3e");
  await browser.submit({}, "/atelier/fiches/stage-troisieme/livree");
  expect(base()).toEqual(articles());
  const overlay = await Overlay.findOne({ entry: "stage-troisieme" }).orFail();
  expect((await Entry.find({ dossier: dossierOf(overlay) }).sort({ seq: 1 })).map(({ act }) => act)).toEqual(["knowledge.drafted", "knowledge.published", "knowledge.restored"]);
});

test("an older version is opened into the form, and nothing changes until it is saved", async () => {
  const browser = await desk();
  await writeWhole(browser, "cv-jeune", shippedWith("cv-jeune", text => text.replace(/^title: .*$/m, "title: Un CV qui tient debout")));
  await writeWhole(browser, "cv-jeune", shippedWith("cv-jeune", text => text.replace(/^title: .*$/m, "title: Un CV tout court")));
  await browser.get("/atelier/fiches/cv-jeune?version=1");
  expect(browser.page!.$("#title").val()).toBe("Un CV qui tient debout");
  expect((await Overlay.findOne({ entry: "cv-jeune" }).orFail()).draft!.text).toContain("Un CV tout court");
});

const thirdFact = () => 0;
/** The line of a text that holds these words; a number is one already. */
const lineOf = (text: string, where: string | number | (() => number)) => {
  const lines = text.split("\n");
  if (where === thirdFact) return lines.map((line, at) => ({ line, at })).filter(({ line }) => line.startsWith("- says:"))[2]!.at + 1;
  return typeof where === "string" ? lines.findIndex(line => line.includes(where)) + 1 : where;
};

test.each<[string, (text: string) => string, string | number | (() => number), string]>([
  ["a source that nobody knows", (text: string) => text.replace("source: bo-sequence", "source: une-page"), "source: une-page", "Fait 1 : cette source est inconnue"],
  ["an address of our own network as a source", (text: string) => text.replace("source: bo-sequence", "source: Une page | Nous | https://127.0.0.1/a"), "https://127.0.0.1/a", "Fait 1 : cette source est inconnue"],
  ["a mark without a fact", (text: string) => text.replace("[2]", "[9]"), "[9]", "La marque [9] ne renvoie à aucun fait."],
  ["a fact that nothing rests on", (text: string) => text.replace(" [3]", " [2]"), thirdFact, "Aucun paragraphe ne s’appuie sur le fait 3"],
  ["fewer than fifteen questions", (text: string) => text.replace(/^- (?!says:).*\n/gm, ""), "questions:", "Il faut au moins quinze questions"],
  ["a line that is none", (text: string) => text.replace("audience: young", "audience young"), 4, "Cette ligne n’est pas comprise : « audience young »"],
  ["a case of nothing", (text: string) => `${text}\n## college\nPour toi. [1]\n`, "## college", "« college » est un cas, mais la fiche ne dit pas de quoi elle dépend."],
  ["a day that is none", (text: string) => text.replace("checkedAt:", "checkedAt: hier"), "checkedAt: hier", "Fait 1 : une date s’écrit 2026-11-24."],
  ["another entry's title", (text: string) => text.replace("title: Le stage de 3e", "title: Le stage de 2de"), 3, "a déjà ce titre"],
  ["no front matter", () => "Bonjour", 1, "La fiche commence par un en-tête"],
])("the whole text comes back with its fault and its line: %s", async (_, change, where, says) => {
  const seconde = entryOf("stage-seconde")!.title;
  const browser = await desk();
  const text = change(shippedText("stage-troisieme")!).replace("Le stage de 2de", seconde);
  const refused = await writeWhole(browser, "stage-troisieme", text);
  expect(refused.status).toBe(422);
  expect(refused.$("#problems").text()).toContain(says);
  expect(refused.$("#problems").text()).toContain(`Ligne ${lineOf(text, where)} : `);
  expect(String(refused.$("#text").val()).trim()).toBe(text.trim());
  expect(await Overlay.countDocuments()).toBe(0);
});

test("by fields, each fault stands at its field, and what was typed stays", async () => {
  const browser = await desk();
  await browser.get("/atelier/fiches/stage-troisieme");
  const refused = await browser.submit({ title: "3e", "f1-source": "", "f1-title": "Une page", "f1-url": "http://exemple.fr", body: "Oui. [1] [2] [3] [7]" }, "/atelier/fiches/stage-troisieme");
  expect([refused.status, refused.$("#title-problem").text()]).toEqual([422, "Écrivez un titre d’au moins cinq caractères."]);
  expect(refused.$("#f1-source-problem").text()).toContain("Fait 1 : cette source est inconnue");
  expect(refused.$("#body-problem").text()).toBe("La marque [7] ne renvoie à aucun fait.");
  expect([refused.$("#title").val(), refused.$("#f1-url").val(), refused.$("#body").val()]).toEqual(["3e", "http://exemple.fr", "Oui. [1] [2] [3] [7]"]);
});

test("a source typed in the entry itself is cited in the chat, and a box says who opened it today", async () => {
  const browser = await desk();
  await browser.get("/atelier/fiches/stage-troisieme");
  await browser.submit({ "f1-source": "", "f1-title": "Le stage en Normandie", "f1-publisher": "Région académique", "f1-url": "https://www.ac-normandie.fr/stage", "f1-checked": "oui" }, "/atelier/fiches/stage-troisieme");
  expect(browser.page!.$(".fact").first().text()).toMatch(/Vérifié le .* par Sofia Brière\./);
  expect(browser.page!.$("#apercu").nextAll(".chat").text()).toContain("Le stage en Normandie – Région académique, lu le");
  await tryAndPublish(browser, "stage-troisieme");
  expect((await (await talk()).type("le stage de 3eme cest obligatoire ?")).links).toContain("https://www.ac-normandie.fr/stage");
  await browser.get("/atelier/fiches/stage-troisieme");
  await browser.submit({ "f1-says": "Tout autre chose que ce qui avait été lu." }, "/atelier/fiches/stage-troisieme");
  expect(browser.page!.$(".fact").first().text()).toContain("Jamais vérifié");
});

test("the preview tells each case, today and on the day that is asked, without saving", async () => {
  const browser = await desk();
  const entry = articles().find(({ depends, cases }) => depends && cases.length)!.id;
  await browser.get(`/atelier/fiches/${entry}`);
  const shown = await browser.submit({ day: "2031-01-01" }, `/atelier/fiches/${entry}`);
  expect(shown.status).toBe(200);
  await browser.get(`/atelier/fiches/${entry}?jour=2031-01-01`);
  expect(browser.page!.$("#apercu").nextAll("h3").toArray().map(one => browser.page!.$(one).text())).toEqual(["Aujourd’hui", "Le 1er janvier 2031"]);
  expect(browser.page!.$("#apercu").nextAll(".chat").first().find(".bubble").length).toBeGreaterThan(1);
});

test("of two who edit at once the second is told, and keeps what was typed", async () => {
  const [one, two] = [await desk(), await desk(camille)];
  await two.get("/atelier/fiches/cv-jeune?vue=texte");
  await writeWhole(one, "cv-jeune", shippedWith("cv-jeune", text => text.replace(/^title: .*$/m, "title: Le CV de Sofia")));
  const theirs = shippedWith("cv-jeune", text => text.replace(/^title: .*$/m, "title: Le CV de Camille"));
  const told = await two.submit({ text: theirs }, "/atelier/fiches/cv-jeune");
  expect([told.status, told.$("#problems").text()]).toEqual([422, expect.stringContaining("Quelqu’un vient de changer cette fiche")]);
  expect(told.$("#text").val()).toContain("Le CV de Camille");
  const standing = (await standingOf("mission-locale"))!;
  const outcomes = await Promise.allSettled([sofia, camille].map(by => saveDraft({ standing, text: shippedText("mission-locale")!, seen: 0, by })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a new entry begins from a question, is told once published, and is no longer told when it is withdrawn", async () => {
  const question = await Unanswered.create({ key: "k", text: "le permis am a 14 ans", kind: "abstain", times: 2, firstDay: "2026-11-01", lastDay: "2026-11-20", expiresAt: new Date("2099-01-01") });
  const browser = await desk();
  await browser.get(`/atelier/fiches/nouvelle?question=${question._id}`);
  expect(browser.page!.$("#questions").val()).toBe("le permis am a 14 ans");
  const typed = {
    title: "Le permis AM", topic: "mobilite", questions: Array.from({ length: 15 }, (_, i) => `le permis am pour scooter question ${i}`).join("\n"), body: "Oui, dès 14 ans. [1]", next: "Demander à une personne",
    "f1-says": "Le permis AM se passe dès 14 ans.", "f1-source": "service-public",
  };
  const refused = await browser.submit({ ...typed, body: "" }, "/atelier/fiches/nouvelle");
  expect(refused.$("#body-problem").text()).toContain("Écrivez la réponse.");
  await browser.submit(typed, "/atelier/fiches/nouvelle");
  expect(browser.page!.url).toBe("/atelier/fiches/le-permis-am");
  expect(await Unanswered.findById(question._id).lean()).toMatchObject({ state: "entry", entry: "le-permis-am" });
  await tryAndPublish(browser, "le-permis-am");
  expect((await (await talk()).type("Le permis AM")).text).toContain("dès 14 ans");
  await browser.get("/atelier/fiches/le-permis-am");
  await browser.submit({}, "/atelier/fiches/le-permis-am/livree");
  expect(entryOf("le-permis-am")).toBeUndefined();
  expect((await Overlay.findOne({ entry: "le-permis-am" }).orFail()).draft?.text).toContain("Le permis AM");
});

test("a broken text never reaches the chat: the shipped one is told, and the entry is listed", async () => {
  await Overlay.create({ entry: "stage-troisieme", live: { text: shippedWith("stage-troisieme", text => text.replace("[2]", "[9]")), basedOn: shippedHash("stage-troisieme") }, edition: 1 });
  await Overlay.create({ entry: "cv-jeune", live: { text: shippedWith("cv-jeune", text => text.replace(/^title: .*$/m, "title: Un CV à nous")), basedOn: shippedHash("cv-jeune") }, edition: 1 });
  await BaseEdition.updateOne({ _id: "base" }, { $inc: { number: 1 } });
  await refreshBase();
  expect((await (await talk()).type("le stage de 3eme cest obligatoire ?")).text).toContain("cinq jours");
  expect(entryOf("cv-jeune")!.title).toBe("Un CV à nous");
  const browser = await desk();
  expect((await browser.get("/atelier/brouillons")).$("h2").first().text()).toBe("En défaut");
  expect((await browser.get("/atelier/fiches/stage-troisieme")).$("main").text()).toContain("La marque [9] ne renvoie à aucun fait.");
});

test("when the shipped article changes, ours is to be read again, until somebody keeps it", async () => {
  const browser = await desk();
  await writeWhole(browser, "cv-jeune", shippedText("cv-jeune")!);
  await tryAndPublish(browser, "cv-jeune");
  expect((await browser.get("/atelier/brouillons")).$("main").text()).not.toContain("À relire");
  await Overlay.updateOne({ entry: "cv-jeune" }, { "live.basedOn": "0".repeat(64) });
  expect((await browser.get("/atelier/brouillons")).$("h2").first().text()).toBe("À relire");
  const opened = await browser.get("/atelier/fiches/cv-jeune");
  expect(opened.$("pre.letter").text()).toBe(shippedText("cv-jeune"));
  await browser.submit({}, "/atelier/fiches/cv-jeune/gardee");
  expect((await browser.get("/atelier/brouillons")).$("main").text()).not.toContain("À relire");
});

test("an entry is marked read by its reviewer alone, and loses the mark when its answer changes, not its questions", async () => {
  const browser = await desk();
  await browser.get("/atelier/fiches/stage-troisieme");
  await browser.submit({}, "/atelier/fiches/stage-troisieme/relecture");
  expect(browser.page!.$("main").text()).toMatch(/Relue par Sofia Brière le/);
  expect(entryOf("stage-troisieme")!.reviewStatus).toBe("reviewed");
  const legal = articles().find(({ reviewer }) => reviewer === "legal")!.id;
  const token = { _csrf: String((await browser.get(`/atelier/fiches/${legal}`)).$("input[name=_csrf]").val()), seen: "0" };
  expect(browser.page!.$(`form[action$="/relecture"]`)).toHaveLength(0);
  expect((await browser.go("POST", `/atelier/fiches/${legal}/relecture`, new URLSearchParams(token))).status).toBe(404);
  const heads = await desk(camille);
  await heads.get(`/atelier/fiches/${legal}`);
  await heads.submit({ who: "Service juridique" }, `/atelier/fiches/${legal}/relecture`);
  expect(heads.page!.$("main").text()).toContain("Relue par Service juridique");
  await writeWhole(browser, "stage-troisieme", (await liveText("stage-troisieme")).replace("questions:\n", "questions:\n- et le stage de 3e alors\n"));
  expect((await Overlay.findOne({ entry: "stage-troisieme" }).orFail()).draft!.text).toContain("reviewStatus: reviewed");
  await writeWhole(browser, "stage-troisieme", (await liveText("stage-troisieme")).replace("cinq jours, d’affilée", "deux semaines, d’affilée"));
  expect((await Overlay.findOne({ entry: "stage-troisieme" }).orFail()).draft!.text).toContain("reviewStatus: draft");
});

test("what another process publishes is read when the number of the base changes", async () => {
  await Overlay.create({ entry: "cv-jeune", live: { text: shippedWith("cv-jeune", text => text.replace(/^title: .*$/m, "title: Un CV d’ailleurs")), basedOn: null }, edition: 1 });
  await refreshBase();
  expect(entryOf("cv-jeune")!.title).not.toBe("Un CV d’ailleurs");
  await BaseEdition.updateOne({ _id: "base" }, { $inc: { number: 1 } });
  await refreshBase();
  expect(entryOf("cv-jeune")!.title).toBe("Un CV d’ailleurs");
});
