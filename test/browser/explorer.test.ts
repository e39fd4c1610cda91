import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { aChromium } from "../support/chromium.ts";
import { site } from "../support/site.ts";

const here = site();
const chromium = aChromium();
const paths = ["/metiers", "/metiers?envie=S&secteur=licorne", "/metiers/charpentiere-ou-charpentier", "/metiers/charpentiere-ou-charpentier/carte", "/metiers/classe", "/metiers/classe?pile=7&avis=jb", "/metiers/classe?pile=7&avis=jbnjnjbjnb"];

async function faultsOf(page: Page, path: string) {
  await page.goto(`${here.origin}${path}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
  return [...(wide ? [`${path} scrolls sideways`] : []), ...violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]!.html}`)];
}

test.each([
  [320, "light"],
  [360, "dark"],
  [1280, "light"],
] as const)("at %i px, %s, the explorer fits and axe finds nothing", async (width, theme) => {
  const page = await chromium.phone(true, width);
  await page.emulateMedia({ colorScheme: theme });
  const faults = [];
  for (const path of paths) faults.push(...(await faultsOf(page, path)));
  expect(faults).toEqual([]);
});

test("on a phone without JavaScript, a card is opened, a pile is sorted, and what is touched is 44 px high", async () => {
  const page = await chromium.phone(false, 360);
  await page.goto(`${here.origin}/metiers`);
  await page.locator("main .wish", { hasText: "Chercher et comprendre" }).click();
  await page.locator(".trade-card a").first().click();
  expect(await page.locator(".day li").count()).toBe(3);
  await page.goto(`${here.origin}/metiers/classe`);
  await page.locator("main a[role=button]", { hasText: "Commencer" }).click();
  const heights = await page.locator(".verdicts a").evaluateAll(all => all.map(one => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  for (let card = 0; card < 10; card += 1) await page.locator(".verdicts a", { hasText: card % 3 ? "Bof" : "J’aime" }).click();
  expect(await page.locator("h1").textContent()).toBe("À regarder de plus près");
});
