import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { newSignInLink } from "../../src/crm/people/offerSignIn.ts";
import { aColleague } from "../support/as.ts";
import { aChromium } from "../support/chromium.ts";
import { normandie } from "../support/records.ts";
import { site } from "../support/site.ts";

const here = site();
const chromium = aChromium();
normandie();
const data = "../shared/data";
const real = existsSync(data) ? test : test.skip;
if (!existsSync(data)) console.log("Sans ../shared/data : l’import des fichiers réels par l’assistant est passé.");

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const tile = async (page: Page) => (await page.locator(".stats li").allTextContents()).map(text => text.replace(/\s+/g, " ").trim());

/** Through the wizard to its preview. */
async function preview(page: Page, label: string, file: string) {
  await page.goto(`${here.origin}/equipe/imports`);
  await page.locator("label").filter({ hasText: new RegExp(`^${label}$`) }).click();
  await page.setInputFiles("#file", `${data}/${file}`);
  await press(page, "Continuer");
  await page.getByRole("link", { name: "Oui, continuer" }).or(page.getByRole("button", { name: "Oui, continuer" })).click();
  await press(page, "Vérifier le fichier");
  await page.getByRole("heading", { name: "Vérifiez avant d’importer" }).waitFor({ timeout: 60_000 });
}

real("the real files of the Région go in through the wizard, wrong rows are told, and a second time nothing would change", async () => {
  const page = await chromium.phone(true);
  const camille = await aColleague("Camille Duval", "camille@region.example");
  await page.goto(`${here.origin}/connexion/${await newSignInLink(camille, "/equipe", new Date())}`);
  await page.locator("main button").click();
  const files = [["Entreprises", "entreprises-normandie.csv", 284, 0], ["Établissements", "annuaire-education-lycees-normandie.csv", 291, 1], ["Établissements", "etablissements-normandie.csv", 537, 0]] as const;
  for (const [label, file, rows, wrong] of files) {
    await preview(page, label, file);
    expect(await page.evaluate("document.documentElement.scrollWidth <= 360")).toBe(true);
    await press(page, /^Importer \d+ lignes/);
    await page.getByRole("heading", { name: "Import terminé" }).waitFor({ timeout: 60_000 });
    expect((await tile(page)).filter(text => text.endsWith("En erreur"))).toEqual(wrong ? [`${wrong} En erreur`] : []);
    await preview(page, label, file);
    expect(await tile(page)).toEqual([`${rows - wrong} Rien à changer`, ...(wrong ? [`${wrong} En erreur`] : [])]);
  }
}, 300_000);
