import { isSiret } from "../../../src/crm/companies/siren.ts";
import { ImportRun, workingStages } from "../../../src/crm/imports/importRun.ts";
import type { Browser } from "../../support/browser.ts";

export const csv = (...lines: string[]) => Buffer.from(`${lines.join("\n")}\n`);

/** Brings a file to the page that shows how it reads. */
export async function bring(browser: Browser, word: string, bytes: Uint8Array, name = "essai.csv") {
  await browser.get("/equipe/imports");
  return browser.attach("/equipe/imports", { name, bytes }, { word });
}

/** The page of this import once nobody works on it. */
export async function settled(browser: Browser) {
  const id = browser.page!.url.split("?")[0]!.split("/")[3]!;
  for (let n = 0; n < 1200 && (workingStages as readonly string[]).includes((await ImportRun.findById(id))!.stage); n += 1) await new Promise(resolve => setTimeout(resolve, 50));
  return browser.get(`/equipe/imports/${id}`);
}

/** From the page that shows how it reads to the preview, with the columns as they were guessed unless told otherwise. */
export async function preview(browser: Browser, typed: Record<string, string> = {}) {
  await browser.get(`${browser.page!.url}/colonnes`);
  await browser.submit(typed);
  return settled(browser);
}

export async function press(browser: Browser, act: "execution" | "annulation" | "retour") {
  await browser.submit({}, `${browser.page!.url.split("?")[0]}/${act}`);
  return settled(browser);
}

/** The figures above the rows, by their words. */
export function figures({ page }: Browser) {
  const tiles = page!.$(".stats li").get();
  return Object.fromEntries(tiles.map(tile => [page!.$(tile).find(".stat-label").text(), Number(page!.$(tile).find(".stat-value").text())]));
}

/** The n-th of many numbers that pass for a SIREN. */
export function aSiren(n: number) {
  const body = String(10_000_000 + n);
  const sum = [...body].reverse().reduce((all, digit, i) => all + [...String(Number(digit) * (i % 2 ? 1 : 2))].reduce((a, b) => a + Number(b), 0), 0);
  return body + String((10 - (sum % 10)) % 10);
}

/** A SIRET of this SIREN. */
export const aSiret = (siren: string) => Array.from({ length: 20 }, (_, n) => siren + String(n).padStart(5, "0")).find(isSiret)!;
