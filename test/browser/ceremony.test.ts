import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { codeOf } from "../crm/charters/ceremony.ts";
import { aRequest } from "../support/build.ts";
import { confirmRequest } from "../../src/crm/matching/confirmRequest.ts";
import { aChromium } from "../support/chromium.ts";
import { linkIn, mailbox } from "../support/mailbox.ts";
import { site } from "../support/site.ts";

const here = site();
const chromium = aChromium();
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"];

/** Presses Tab until this is focused, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.locator(selector).first().evaluate(found => found === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never reaches ${selector} on ${page.url()}`);
}
const type = async (page: Page, selector: string, text: string) => {
  await tabTo(page, selector);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
};
const tick = async (page: Page, selector: string) => {
  await tabTo(page, selector);
  await page.keyboard.press("Space");
};
const enter = async (page: Page, selector: string) => {
  await tabTo(page, selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
};
const send = "main form button[type=submit]";

const seen: string[] = [];
/** No rule of axe is broken here, nothing scrolls sideways at 360 px. */
async function look(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
  expect(await page.evaluate("[...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > 361).map(one => one.outerHTML.slice(0, 80))")).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  seen.push((await page.locator("h1").textContent())!.replace(/\u00a0/g, " "));
}

test("with the keyboard alone, at 360 px, a company signs from the first page to the first delivery, and axe finds nothing on any of its pages", async () => {
  const request = await aRequest({ departement: "50", trades: ["industrie"] });
  await confirmRequest(request);
  const page = await chromium.phone(true, 360);
  await page.goto(`${here.origin}/charte`);
  await look(page);
  await enter(page, send);
  await look(page);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe("problems");
  await type(page, "#number", "000 901 009");
  await enter(page, send);
  await look(page);
  await tick(page, "#marks");
  await enter(page, send);
  await look(page);
  await enter(page, send);
  await look(page);
  await tick(page, "#pledges-ambassador-meetings");
  await tick(page, "#pledges-equality");
  await enter(page, send);
  await look(page);
  await type(page, "#ambassador-meetings", "zéro");
  await enter(page, send);
  await look(page);
  await type(page, "#ambassador-meetings", "6");
  await enter(page, send);
  await look(page);
  await tick(page, "#read");
  await enter(page, send);
  await look(page);
  await type(page, "#name", "Zoé Œuvré");
  await type(page, "#role", "Directrice");
  await type(page, "#email", "clavier@exemple.fr");
  await tick(page, "#entitled");
  await enter(page, send);
  await look(page);
  await enter(page, send);
  await look(page);
  await type(page, "#code", await codeOf("clavier@exemple.fr"));
  await enter(page, send);
  await look(page);
  await enter(page, send);
  await look(page);
  expect(await page.locator("[role=status]").first().textContent()).toContain("C’est noté");
  expect((await mailbox(request.teacherEmail)).at(-1)!.subject).toBe("Chantiers du Cotentin répond à votre demande");
  await page.goto(`${here.origin}${page.url().replace(/.*\/charte\//, "/v/").replace("/merci", "")}`);
  await look(page);
  expect(new Set(seen).size).toBe(11);
}, 120_000);

test("a draft is kept, resumed from the letter, and handed on, at 360 px, and axe finds nothing there either", async () => {
  const page = await chromium.phone(true, 360);
  await page.goto(`${here.origin}/charte`);
  await type(page, "#number", "000901017");
  await enter(page, send);
  await page.goto(`${page.url().replace("/entreprise", "/suite")}`);
  await look(page);
  await enter(page, send);
  await look(page);
  await type(page, "#email", "reprise@exemple.fr");
  await enter(page, send);
  await look(page);
  await page.goto(here.origin + linkIn((await mailbox("reprise@exemple.fr")).at(-1)!.text));
  expect(page.url()).toMatch(/\/entreprise$/);
  await page.goto(page.url().replace("/entreprise", "/rappels"));
  await look(page);
  await enter(page, send);
  await look(page);
  await page.goto(`${here.origin}/charte`);
  await type(page, "#number", "000901009");
  await enter(page, send);
  expect(await page.locator("h1").textContent()).toBe("Chantiers du Cotentin a déjà signé la charte");
  await look(page);
}, 120_000);

test("the page checks a file on the device, and says so of a changed one, without sending it", async () => {
  const page = await chromium.phone(true, 360);
  await page.goto(`${here.origin}/registre`);
  await look(page);
  await page.locator("main .cards a").first().click();
  await page.locator("h1").waitFor();
  await look(page);
  await page.getByRole("link", { name: "Vérifier la charte" }).click();
  const sent: string[] = [];
  page.on("request", one => sent.push(one.method()));
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByText("Télécharger la charte scellée").click()]);
  const path = await file.path();
  await page.locator("pass-file-check input").setInputFiles(path);
  await page.getByText("Ce fichier est bien la charte scellée, à l’octet près.").waitFor();
  await page.locator("pass-file-check input").setInputFiles({ name: "x.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 autre") });
  await page.getByText("Ce fichier n’est aucun de ceux de cette charte").waitFor();
  expect(sent).not.toContain("POST");
}, 60_000);
