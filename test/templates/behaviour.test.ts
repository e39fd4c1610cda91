import { render } from "../../src/templates/render.ts";
import { showcaseProblems } from "../../src/templates/showcase.ts";
import { whole } from "./site.ts";
import { studio } from "./studio.ts";

const chromium = studio({
  "/components": () => render("dev/components", whole()),
  "/refused": () => render("dev/components", whole({ problems: showcaseProblems })),
});
const desk = { width: 1280, theme: "light" } as const;

test("a refused form opens on its summary, whose links lead to the fields", async () => {
  const page = await chromium.open("/refused", desk);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe("problems");
  await page.getByRole("link", { name: "Choisissez un format." }).click();
  expect(await page.evaluate(() => document.activeElement!.id)).toBe("demo-format-visit");
});

test("the dialog keeps the focus, closes with Escape and gives the focus back", async () => {
  const page = await chromium.open("/components", desk);
  const opener = page.locator("#demo-dialog-open");
  await opener.click();
  expect(await page.getByRole("dialog", { name: "Retirer cette offre ?" }).isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.locator("#demo-dialog").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe("demo-dialog-open");
});

test("without JavaScript the dialog still opens and closes", async () => {
  const page = await chromium.open("/components", { ...desk, javaScript: false });
  await page.locator("#demo-dialog-open").click();
  expect(await page.locator("#demo-dialog").isVisible()).toBe(true);
  await page.getByRole("link", { name: "Garder l’offre" }).click();
  expect(await page.locator("#demo-dialog").isVisible()).toBe(false);
});

test("on a phone the menu opens with a button, without JavaScript too", async () => {
  const page = await chromium.open("/components", { width: 360, theme: "light", javaScript: false });
  const entry = page.getByRole("link", { name: "Établissements" });
  expect(await entry.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Menu" }).click();
  expect(await entry.isVisible()).toBe(true);
});

test("the chosen theme holds on the next page", async () => {
  const page = await chromium.open("/components", desk);
  const toggle = page.locator("pass-theme button");
  await toggle.click();
  await toggle.click();
  expect(await toggle.textContent()).toBe("Thème\u00a0: sombre");
  await page.goto(`${chromium.origin}/refused`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

test("a toast is closed by the reader, never by a clock", async () => {
  const page = await chromium.open("/components", desk);
  await page.locator(".toast button").click();
  expect(await page.locator(".toast").count()).toBe(0);
});

test("on paper, what only serves the screen is gone", async () => {
  const page = await chromium.open("/components", { ...desk, theme: "dark" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#menu").isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
});
