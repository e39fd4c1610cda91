import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { Session } from "../../src/database/sessions.ts";
import { Contact } from "../../src/crm/contacts/contact.ts";
import { cookieName } from "../../src/web/cookies.ts";
import { openSession } from "../../src/crm/people/sessions.ts";
import { addNote } from "../../src/crm/records/addNote.ts";
import { aColleague } from "../support/as.ts";
import { aCharter } from "../support/charters.ts";
import { aChromium } from "../support/chromium.ts";
import { linkIn, mailbox } from "../support/mailbox.ts";
import { aCompany, aContact, normandie } from "../support/records.ts";
import { site } from "../support/site.ts";

const here = site();
normandie();
const chromium = aChromium();
const email = "rose.adam-de-la-tour-saint-aubin@entreprise-exemple.fr";

async function looksRight(page: Page) {
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

beforeAll(async () => {
  const anne = await aColleague("Anne Corbel", "anne@region.example");
  const rose = await aContact({ name: "Rose Adam", email, phone: "0231000000" });
  await addNote({ subject: rose, text: "Préfère le matin", by: anne });
  await aCharter(new Date(), await aCompany(), { signatoryName: "Rose Adam", signatoryEmail: email });
  await Contact.create({ name: "Ancienne", email: "ancienne@exemple.fr" });
  await Contact.updateOne({ email: "ancienne@exemple.fr" }, { $set: { updatedAt: new Date("2020-01-01") } }, { timestamps: false });
});

test.each([360, 1280])("at %i px, the register, one’s own data and the colleagues’ pages fit and are clean", async width => {
  const page = await chromium.phone(true, width);
  await page.goto(`${here.origin}/donnees-personnelles`);
  await page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
  await looksRight(page);
  await page.goto(`${here.origin}/mes-donnees`);
  await page.fill("#email", email);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await page.goto(here.origin + linkIn((await mailbox(email)).findLast(({ text }) => text.includes("/mes-donnees/"))!.text));
  await page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
  await looksRight(page);

  const ada = await aColleague("Ada", "ada@region.example");
  await page.context().addCookies([{ name: cookieName("session"), value: await openSession(ada), url: here.origin }]);
  await Session.updateMany({ person: ada._id }, { $set: { provenAt: new Date() } });
  await page.goto(`${here.origin}/equipe/conservation`);
  await looksRight(page);
  await page.goto(`${here.origin}/equipe/donnees`);
  await looksRight(page);
  await page.fill("#email", email);
  await page.getByRole("button", { name: "Ouvrir" }).click();
  await looksRight(page);
});
