import { carrierFor } from "../../../src/crm/mail/carrier.ts";
import { catalogue } from "../../../src/crm/mail/catalogue.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { LetterWording } from "../../../src/crm/mail/letterWording.ts";
import { post } from "../../../src/crm/mail/post.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { nameOf } from "../../../src/crm/mail/variables.ts";
import { inWords } from "../../../src/crm/mail/wordedLetter.ts";
import { exampleData } from "../../../src/crm/letterDesk/exampleData.ts";
import { saveWording } from "../../../src/crm/letterDesk/saveWording.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import type { Person } from "../../../src/crm/people/person.ts";
import { renderLetter } from "../../../src/templates/render.ts";
import { houseLetter } from "../../../src/templates/wording.ts";
import { aColleague, as } from "../../support/as.ts";
import { anAmbassador } from "../../support/build.ts";
import { site } from "../../support/site.ts";
import { smtp } from "../../support/smtp.ts";

const here = site();
const server = smtp();
let camille: Person;
const url = "/equipe/lettres/ambassador-active";
const own = { subject: "Bienvenue {{nom}} !", body: "Bonjour {{nom}},\n\nVous êtes des nôtres.\n\n[Ma page]({{lien}})" };
const welcome = () => post("ambassador-active", { name: "Zoé", address: "zoe@exemple.fr" }, { name: "Zoé", link: "/ambassadeurs/1" });
const send = () => sendLetters(carrierFor(), () => new Date(Date.now() + 1000));

beforeAll(async () => void (camille = await aColleague("Camille Duval", "camille.duval@region.example")));
beforeEach(async () => {
  await Promise.all([Letter.deleteMany({}), LetterWording.deleteMany({})]);
});

test.each(Object.keys(catalogue).filter(name => !["campaign", "letter-test"].includes(name)))("%s: its words shown to staff and sent unchanged read exactly as the house's", template => {
  const { data } = exampleData(template, {});
  const { subject, body, parts } = houseLetter(template, nameOf);
  expect(subject + body).not.toMatch(/\{\{[#/]|\bcompany\b.*\}\}|\{\{(name|link)\}\}/);
  expect(inWords({ subject, body }, parts, data)).toEqual(renderLetter(template, data));
});

test("staff word a letter, which leaves so; the house's words come back with one click, and the versions stay in the journal", async () => {
  const browser = await as(camille, here.visitor());
  await browser.get(url);
  await browser.submit({ ...own, act: "garder" });
  await welcome();
  await send();
  expect(server.received[0]!.subject).toBe("Bienvenue Zoé !");
  expect(server.received[0]!.text).toContain(`Ma page : ${here.origin}/ambassadeurs/1`);

  expect((await browser.get(url)).$("main").text()).toContain("version 1, de Camille Duval");
  await browser.submit({}, `${url}/maison`);
  await welcome();
  await send();
  expect(server.received[1]!.subject).toBe("Bienvenue dans le réseau des ambassadeurs");
  expect((await Entry.find({ act: /^letter\./ }).sort({ at: 1 })).map(({ act }) => act)).toEqual(["letter.worded", "letter.house"]);
  const again = await browser.get(`${url}?version=1`);
  expect(again.$("#subject").val()).toBe(own.subject);
});

test.each([
  ["a value that does not exist", { ...own, body: `${own.body} {{entrprise}}` }, "body", "« {{entrprise}} » n’existe pas ici. Vous pouvez écrire : {{nom}}, {{lien}}."],
  ["logic of ours", { ...own, body: `${own.body} {{#each this}}x{{/each}}` }, "body", "« {{#each this}} » n’existe pas ici"],
  ["a brace alone", { ...own, body: `${own.body} {nom}` }, "body", "Une accolade est seule"],
  ["three braces", { ...own, body: `${own.body} {{{nom}}}` }, "body", "Une accolade est seule"],
  ["the link left out", { ...own, body: "Bonjour {{nom}}, bienvenue." }, "body", "Gardez {{lien}}"],
  ["no subject", { ...own, subject: "" }, "subject", "Écrivez un objet"],
])("%s is refused at the field, with what was typed, and nothing is kept", async (_, typed, field, sentence) => {
  const browser = await as(camille, here.visitor());
  await browser.get(url);
  const answer = await browser.submit({ ...typed, act: "garder" });
  expect(answer.status).toBe(422);
  expect(answer.$(`#${field}-problem`).text()).toContain(sentence);
  expect(answer.$("#body").val()).toBe(typed.body);
  expect(await LetterWording.countDocuments()).toBe(0);
});

test("the preview speaks of a record one may see, and says what is an example; a record of elsewhere does not exist", async () => {
  const ambassador = await anAmbassador({ name: "Inès Cœur" });
  const browser = await as(camille, here.visitor());
  const page = await browser.get(`${url}?fiche=${ambassador._id}`);
  expect(page.$("pre.letter").text()).toContain("Bonjour Inès Cœur,");
  expect(page.$("main").text()).toContain("Pris pour l’exemple : lien.");
  expect((await browser.get(`${url}?fiche=${"0".repeat(24)}`)).status).toBe(404);
});

test("a try reaches its writer alone, with the words being typed, and puts nothing in force", async () => {
  const browser = await as(camille, here.visitor());
  await browser.get(url);
  const answer = await browser.submit({ ...own, subject: "Encore un essai", act: "essai" });
  expect(answer.$("[role=status]").text()).toContain("camille.duval@region.example");
  await send();
  expect(server.received.map(({ subject, to }) => [subject, [to].flat()[0]!.text])).toEqual([["[Essai] Encore un essai", expect.stringContaining("camille.duval@region.example")]]);
  expect(await LetterWording.countDocuments()).toBe(0);
});

test("of two colleagues who save at once one is told, and one version is in force", async () => {
  const outcomes = await Promise.allSettled(["Un objet", "Un autre objet"].map(subject => saveWording({ template: "ambassador-active", typed: { ...own, subject }, seen: 0, by: camille })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await LetterWording.countDocuments({ template: "ambassador-active", inForce: true })).toBe(1);
});

test("a value that a later release no longer has is left out: the letter leaves", async () => {
  await LetterWording.create({ template: "ambassador-active", version: 1, subject: "Bonjour {{nom}}", body: "{{passage-9}} {{nom}} [x]({{lien}})", by: camille._id, byName: "Camille" });
  await welcome();
  await send();
  expect(server.received[0]!.text).toContain("Zoé x : http");
});
