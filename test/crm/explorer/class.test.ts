import mongoose from "mongoose";
import { pile } from "../../../src/crm/explorer/pile.ts";
import { site } from "../../support/site.ts";

const here = site();
const stored = async () => (await Promise.all(Object.values(mongoose.models).map(model => model.estimatedDocumentCount()))).reduce((sum, n) => sum + n, 0);

test("a pupil sorts ten cards by links alone, and finds sectors and trades to look at; nothing is kept", async () => {
  const browser = here.visitor();
  let shown = await browser.get("/metiers/classe");
  const before = await stored();
  await browser.get("/metiers/classe?pile=7");
  for (const verdict of ["J’aime", "Bof", "Je ne connais pas", "J’aime", "Bof", "Bof", "J’aime", "Bof", "Bof", "Bof"]) {
    shown = await browser.get(browser.page!.$(`.verdicts a:contains("${verdict}")`).attr("href")!);
  }
  const [liked, unknown] = [[pile(7)[0]!, pile(7)[3]!, pile(7)[6]!], pile(7)[2]!];
  const titles = shown.$(".trade-card h3").map((_, one) => shown.$(one).text()).get();
  expect(shown.url).toBe("/metiers/classe?pile=7&avis=jbnjbbjbbb");
  expect(shown.$(".lead").first().text()).toBe("Tu as gardé 3 cartes sur dix, et 1 métier reste à découvrir.");
  expect(titles.slice(0, 3)).toEqual(liked.map(({ title }) => title));
  expect(titles.at(-1)).toBe(unknown.title);
  expect(titles.length).toBe(10);
  expect(await stored()).toBe(before);
});

test("the same number is the same pile for a whole class: ten sectors, another number another pile", () => {
  const slugs = (number: number) => pile(number).map(({ slug }) => slug);
  expect(slugs(42)).toEqual(slugs(42));
  expect(slugs(42)).not.toEqual(slugs(43));
  expect(new Set(pile(42).map(({ sector }) => sector)).size).toBe(10);
});

test("one may go back a card, start from a number, and like nothing", async () => {
  const browser = here.visitor();
  const third = await browser.get("/metiers/classe?pile=42&avis=jb");
  expect(third.$("main").text()).toContain("carte 3 sur 10");
  expect(third.$("a:contains('carte d’avant')").attr("href")).toBe("/metiers/classe?pile=42&avis=j");
  expect((await browser.get("/metiers/classe?pile=42")).$("main").text()).toContain("carte 1 sur 10");
  const none = await browser.get("/metiers/classe?pile=42&avis=bbbbbbbbbb");
  expect(none.$("main").text()).toContain("Aucune carte gardée");
  expect(none.$(".trade-card").length).toBe(0);
});

test("a pile that does not exist is said; letters that say nothing are left out", async () => {
  const browser = here.visitor();
  const odd = await browser.get("/metiers/classe?pile=0");
  expect([odd.status, odd.$(".banner").text()]).toEqual([200, "Il n’y a pas de pile de ce numéro : choisissez un nombre de 1 à 9999."]);
  expect((await browser.get("/metiers/classe?pile=42&avis=xx!j")).$("main").text()).toContain("carte 2 sur 10");
  expect((await browser.get("/metiers/classe?pile=42&avis=bbbbbbbbbbjjjj")).$("main").text()).toContain("Aucune carte gardée");
});
