import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
const log = readFileSync("/tmp/life.site.log", "utf8");
const link = name => new RegExp(`${name} : (\\S+)`).exec(log)[1];
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
const origin = "http://127.0.0.1:4107";
async function session(url) {
  const c = await b.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  const p = await c.newPage();
  await p.goto(url);
  const button = p.locator("main form button[type=submit]").first();
  if (await button.count()) await Promise.all([p.waitForNavigation(), button.click()]);
  console.log("signed in", p.url());
  return p;
}
async function shot(p, path, name) {
  const answer = await p.goto(path.startsWith("http") ? path : origin + path);
  for (const width of [1280, 360]) {
    await p.setViewportSize({ width, height: 900 });
    await p.screenshot({ path: `/tmp/life.${name}.${width}.png`, fullPage: true });
  }
  console.log(name, answer.status(), p.url());
}
const staff = await session(link("équipe de la Région, Camille Duval"));
const company = await session(link("entreprise signataire, Inès Cœur"));
const open = await (await b.newContext({ locale: "fr-FR" })).newPage();
await shot(open, "/registre", "register");
const first = await open.locator("main .card h2 a").first().getAttribute("href");
await shot(open, first, "signatory");
await shot(company, "/entreprise", "space");
await shot(staff, "/equipe/chartes", "board");
const charter = await staff.locator("table.rows td a[href^='/equipe/chartes/']").first().getAttribute("href").catch(() => null);
console.log(charter);
if (charter) await shot(staff, charter, "desk");
await shot(staff, "/equipe/invitations-charte", "invite");
await staff.goto(origin + "/equipe/entreprises");
await Promise.all([staff.waitForNavigation(), staff.locator("button[name=all]").click()]);
await staff.locator("details:has-text('Inviter à signer la charte') > summary").click();
await Promise.all([staff.waitForNavigation(), staff.locator("details:has-text('Inviter à signer la charte') button").click()]);
await shot(staff, staff.url(), "choice");
const png = await (await fetch(origin + first.replace("/registre/", "/badge/") + "/partage.png")).arrayBuffer();
(await import("node:fs")).writeFileSync("/tmp/life.share.png", Buffer.from(png));
await b.close();
