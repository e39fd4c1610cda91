import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adjustConfig } from "../../../src/config.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { base, entryOf } from "../../../src/bot/knowledge/base.ts";
import { shippedText } from "../../../src/bot/knowledge/shipped.ts";
import { Overlay } from "../../../src/bot/workshop/entries/overlay.ts";
import { OverlayVersion } from "../../../src/bot/workshop/entries/overlayVersion.ts";
import { saveDraft } from "../../../src/bot/workshop/entries/saveDraft.ts";
import { standingOf } from "../../../src/bot/workshop/entries/standing.ts";
import { publishDraft } from "../../../src/bot/workshop/trials/publishDraft.ts";
import { tryDraft } from "../../../src/bot/workshop/trials/tryDraft.ts";
import { as } from "../../support/as.ts";
import { site } from "../../support/site.ts";
import { shippedWith, writeWhole } from "./support.ts";

const here = site();
let sofia: Person;
let camille: Person;
const file = join(mkdtempSync(join(tmpdir(), "cases-")), "cases.jsonl");
const line = (question: string, expect: unknown) => JSON.stringify({ question, expect, topic: "essai" });
beforeAll(async () => {
  sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  camille = await personWith("camille@region.example", "Camille Duval", "administrator");
  adjustConfig({ WORKSHOP_CASES: file });
});
beforeEach(async () => {
  writeFileSync(file, [line("combien de jours dure le stage de 3e", ["stage-troisieme"]), line("le stage de troisieme est il obligatoire", ["stage-troisieme"]), line("comment faire un cv", ["cv-jeune"]), line("j’ai envie de mourir", "safety:T1"), line("recette de la tarte aux pommes", "out-of-scope")].join("\n"));
  await Overlay.deleteMany({});
  await OverlayVersion.deleteMany({});
});
const desk = (person = sofia) => as(person, here.visitor());
/** The entry talks of something else altogether. */
const spoilt = () => shippedWith("stage-troisieme", text => text.replace(/^- (?!says).*$/gm, (_, at: number) => `- zèbre numéro ${at}`).replace(/^title: .*$/m, "title: Les zèbres du zoo").replace(/^Oui, le stage[\s\S]*$/m, "Des zèbres. [1] [2] [3]\n").replace(/^- says: .*$/gm, "- says: Les zèbres ont des rayures."));

test("a draft that costs too much is refused to a counsellor, question by question, and a supervisor must say why", async () => {
  const browser = await desk();
  await writeWhole(browser, "stage-troisieme", spoilt());
  await browser.get("/atelier/fiches/stage-troisieme/essai");
  const tried = await browser.submit({}, "/atelier/fiches/stage-troisieme/essai");
  expect(tried.$("main").text()).toContain("4 questions d’essai, avec et sans le brouillon.");
  expect(tried.$("tbody").first().find("tr").first().find("td").toArray().map(cell => tried.$(cell).text().trim())).toEqual(["La bonne fiche est la première", "100,0 % (3/3)", "33,3 % (1/3)", "−66,7 pt"]);
  expect(tried.$("h2").first().text()).toBe("Moins bien");
  expect(tried.$("table").eq(1).text()).toContain("combien de jours dure le stage de 3e");
  expect(tried.$(`form[action$="/publication"]`)).toHaveLength(0);
  await expect(publishDraft({ standing: (await standingOf("stage-troisieme"))!, seen: 1, reason: "parce que je le veux", by: sofia })).rejects.toThrow("L’essai baisse trop");
  const heads = await desk(camille);
  await heads.get("/atelier/fiches/stage-troisieme/essai");
  const refused = await heads.submit({ reason: "bof" }, "/atelier/fiches/stage-troisieme/publication");
  expect([refused.status, refused.$("#reason-problem").text(), refused.$("#reason").val()]).toEqual([422, "Dites en une phrase pourquoi publier malgré la baisse.", "bof"]);
  await heads.submit({ reason: "Le zoo de Champrépus ouvre demain." }, "/atelier/fiches/stage-troisieme/publication");
  expect(entryOf("stage-troisieme")!.title).toBe("Les zèbres du zoo");
  expect(heads.page!.$(".timeline").text()).toContain("Camille Duval · Le zoo de Champrépus ouvre demain.");
  const told = JSON.parse((await Entry.findOne({ act: "knowledge.published" }).orFail()).details!) as object;
  expect(told).toMatchObject({ entry: "stage-troisieme", forced: true, worse: 2, before: { hit1: { hits: 3, of: 3 } }, after: { hit1: { hits: 1, of: 3 } } });
  await heads.get("/atelier/fiches/stage-troisieme");
  await heads.submit({}, "/atelier/fiches/stage-troisieme/livree");
});

test("a draft is tried again once it or the base has changed, and nobody publishes what was not tried", async () => {
  const browser = await desk();
  await writeWhole(browser, "cv-jeune", shippedText("cv-jeune")!);
  const untried = async () => publishDraft({ standing: (await standingOf("cv-jeune"))!, seen: (await standingOf("cv-jeune"))!.edition, reason: "", by: sofia });
  await expect(untried()).rejects.toThrow("a changé depuis l’essai");
  await tryDraft((await standingOf("cv-jeune"))!);
  await writeWhole(browser, "cv-jeune", shippedWith("cv-jeune", text => text.replace(/^title: .*$/m, "title: Un CV sans zèbre")));
  await expect(untried()).rejects.toThrow("a changé depuis l’essai");
  await tryDraft((await standingOf("cv-jeune"))!);
  writeFileSync(file, line("comment faire un cv", ["cv-jeune"]));
  await expect(untried()).rejects.toThrow("a changé depuis l’essai");
});

test("of two who publish at once, two entries or one, the second is told", async () => {
  for (const entry of ["cv-jeune", "mission-locale"]) await saveDraft({ standing: (await standingOf(entry))!, text: shippedText(entry)!, seen: 0, by: sofia });
  for (const entry of ["cv-jeune", "mission-locale"]) await tryDraft((await standingOf(entry))!);
  const publish = async (entry: string, by: Person) => publishDraft({ standing: (await standingOf(entry))!, seen: 1, reason: "", by });
  const two = await Promise.allSettled([publish("cv-jeune", sofia), publish("mission-locale", camille)]);
  expect(two.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const left = two[0]!.status === "fulfilled" ? "mission-locale" : "cv-jeune";
  await tryDraft((await standingOf(left))!);
  const one = await Promise.allSettled([publish(left, sofia), publish(left, camille)]);
  expect(one.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("without questions of the house it is said, and the draft may be published", async () => {
  adjustConfig({ WORKSHOP_CASES: "/n-existe-pas.jsonl" });
  const browser = await desk();
  await writeWhole(browser, "cv-jeune", shippedText("cv-jeune")!);
  await browser.get("/atelier/fiches/cv-jeune/essai");
  const tried = await browser.submit({}, "/atelier/fiches/cv-jeune/essai");
  expect(tried.$(".banner").text()).toContain("Aucune question d’essai");
  expect(tried.$(`form[action$="/publication"]`)).toHaveLength(1);
  adjustConfig({ WORKSHOP_CASES: file });
});

test("questions that cannot be read are said in words", async () => {
  writeFileSync(file, "{");
  const browser = await desk();
  await writeWhole(browser, "cv-jeune", shippedText("cv-jeune")!);
  await browser.get("/atelier/fiches/cv-jeune");
  const refused = await browser.go("POST", "/atelier/fiches/cv-jeune/essai", new URLSearchParams({ _csrf: String(browser.page!.$("input[name=_csrf]").val()) }));
  expect([refused.status, refused.$("#problems").text()]).toEqual([422, expect.stringContaining("Les questions d’essai ne se lisent pas. Ligne 1")]);
});

test("while a draft is tried the site answers", async () => {
  const all = base().slice(0, 100).map(({ id, questions }) => line(questions[0]!, [id]));
  writeFileSync(file, all.join("\n"));
  const browser = await desk();
  await writeWhole(browser, "cv-jeune", shippedText("cv-jeune")!);
  await browser.get("/atelier/fiches/cv-jeune/essai");
  const order: string[] = [];
  const trial = browser.submit({}, "/atelier/fiches/cv-jeune/essai").then(page => order.push(/\d\d questions d’essai/.test(page.$("main").text()) ? "tried" : "lost"));
  await here.visitor().get("/metiers").then(() => order.push("answered"));
  await trial;
  expect(order).toEqual(["answered", "tried"]);
});
