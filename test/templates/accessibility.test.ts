import { AxeBuilder } from "@axe-core/playwright";
import { render } from "../../src/templates/render.ts";
import { showcaseProblems } from "../../src/templates/showcase.ts";
import { camille, site, whole } from "./site.ts";
import { studio } from "./studio.ts";

const signedIn = { ...site, person: camille, notice: "C’est enregistré." };
const pages = {
  "/components": () => render("dev/components", whole({ problems: showcaseProblems, site: signedIn })),
  "/home": () => render("home/home", whole()),
  "/accessibility": () => render("legal/accessibility", whole()),
};
const chromium = studio(pages);
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"];
const faults = (found: { id: string; nodes: { html: string }[] }[]) => found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" | ")}`);

describe.each(Object.keys(pages))("%s", path => {
  test.each([
    [360, "light"],
    [360, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)("breaks no rule that axe can check, %i px wide, %s", async (width, theme) => {
    const page = await chromium.open(path, { width, theme });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(faults(violations)).toEqual([]);
    await page.context().close();
  });

  test("fits a screen of 320 px without scrolling sideways", async () => {
    const page = await chromium.open(path, { width: 320, theme: "light" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });
});

test("axe sees a contrast that is too low, so its silence means something", async () => {
  const page = await chromium.open("/home", { width: 1280, theme: "light" });
  await page.evaluate(() => document.querySelector("h1")!.style.setProperty("color", "#cfcfcf"));
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id }) => id)).toEqual(["color-contrast"]);
  await page.context().close();
});
