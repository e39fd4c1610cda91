import { AxeBuilder } from "@axe-core/playwright";
import { addDays, addMonths, addYears } from "date-fns";
import type { Page } from "playwright-core";
import { InviteChoice } from "../../src/crm/charterInvites/inviteChoice.ts";
import { Charter } from "../../src/crm/charters/charter.ts";
import { Campaign } from "../../src/crm/campaigns/campaign.ts";
import { startCampaign } from "../../src/crm/campaigns/startCampaign.ts";
import { Company } from "../../src/crm/companies/company.ts";
import { confirmReport } from "../../src/crm/deliveries/confirmReport.ts";
import { declareDelivery } from "../../src/crm/deliveries/declareDelivery.ts";
import { startExport } from "../../src/crm/exports/startExport.ts";
import { isoDay } from "../../src/crm/french.ts";
import { keepReports } from "../../src/crm/life/keepReports.ts";
import { askToJoin } from "../../src/crm/memberships/askToJoin.ts";
import { Person } from "../../src/crm/people/person.ts";
import { openSession } from "../../src/crm/people/sessions.ts";
import { addNote } from "../../src/crm/records/addNote.ts";
import { addTask } from "../../src/crm/records/addTask.ts";
import { cookieName } from "../../src/web/cookies.ts";
import { loadHandoverDays } from "../../src/demo/loadHandoverDays.ts";
import { aColleague } from "../support/as.ts";
import { aRequest } from "../support/build.ts";
import { aCharter, aSignature, aTextOfOld } from "../support/charters.ts";
import { aChromium } from "../support/chromium.ts";
import { aCompany, normandie } from "../support/records.ts";
import { site } from "../support/site.ts";

const here = site();
normandie();
aTextOfOld();
const chromium = aChromium();
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"];
let staff: Person;
let member: Person;
let charter: Charter;
let asleep: Charter;
let choice = "";
let archive = "";

/** A company in its third year, with a late report, deliveries of all states, somebody who asks to join, a task and a note; and a dormant one. */
beforeAll(async () => {
  const begun = addMonths(new Date(), -26);
  staff = await aColleague("Camille Duval", "camille@region.example");
  const company = await Company.create({ name: "Manufacture d’horlogerie et de mécanique de précision du Pays d’Auge", source: "demo", siren: "552100554", communeName: "Lisieux", postcode: "14100", nafCode: "26.52Z", nafNomenclature: "NAFRev2" });
  charter = await aCharter(begun, company, { sites: ["Atelier de Lisieux", "Dépôt"], scope: "sites" });
  for (const days of [20, 400, 770]) await declareDelivery({ charter, commitment: "visits", quantity: "2", on: isoDay(addDays(begun, days)), proof: "Deux classes du lycée Marie-Curie de Vire", form: "", by: "system" });
  await confirmReport({ charter, numbers: { immersions: "3", visits: "7", equality: "1" }, words: "Une bonne année.", by: "system", at: addYears(begun, 1) });
  charter = await Charter.findById(charter._id).orFail();
  await askToJoin({ company, name: "Ali Sylla", role: "Apprenti", email: "ali@exemple.fr" });
  await addTask({ subject: charter, about: { title: company.name, href: `/equipe/chartes/${charter._id}` }, typed: { title: "Relancer la direction", dueOn: isoDay(addDays(new Date(), -2)), assignee: String(staff._id) }, by: staff });
  await addNote({ subject: charter, text: "Vue au salon de Flers.", by: staff });
  member = await Person.findOne({ email: charter.signatoryEmail }).orFail();
  asleep = await aCharter(begun, await Company.create({ name: "Filature de Condé", source: "demo" }));
  for (const at of [addYears(begun, 1), addDays(addYears(begun, 1), 61), addYears(begun, 2), addDays(addYears(begun, 2), 61)]) await keepReports(at);
  await aSignature();
  choice = String((await InviteChoice.create({ person: staff._id, companies: await Company.find().distinct("_id") }))._id);
  archive = String((await startExport({ person: staff, filter: {} }))._id);
});

/** No rule of axe is broken on this page, by day and by night, and nothing scrolls sideways at 360 px. */
async function look(page: Page, path: string) {
  const answer = path ? await page.goto(here.origin + path) : null;
  const faults: string[] = answer && answer.status() !== 200 ? [`${path}: ${answer.status()}`] : [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // Colours on their way from day to night are no colours of the page.
    await page.evaluate("document.getAnimations().forEach(one => one.finish())");
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${path} ${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`));
  }
  const wide = (await page.evaluate("document.documentElement.scrollWidth > 360 ? [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > 361).map(one => one.outerHTML.slice(0, 90)) : []")) as string[];
  return [...faults, ...wide.map(html => `${path} too wide: ${html}`)];
}

async function signedIn(person: Person | null) {
  const page = await chromium.phone(true, 360);
  if (person) await page.context().addCookies([{ name: cookieName("session"), value: await openSession(person), url: here.origin }]);
  return page;
}

test("axe finds nothing on the public pages of a charter: the register, a signatory, the verification", async () => {
  const page = await signedIn(null);
  const slug = (await Company.findById(charter.company).orFail()).slug!;
  const faults = [];
  for (const path of ["/registre", "/registre?q=inconnue", "/registre?secteur=C&epci=200069532", `/registre/${slug}`, "/registre/filature-de-conde", `/v/${charter.publicId}`, `/v/${asleep.publicId}`, "/charte", "/charte/saisie"]) faults.push(...(await look(page, path)));
  expect(faults).toEqual([]);
});

test("axe finds nothing in a company's room, nor on its forms refused", async () => {
  const page = await signedIn(member);
  const room = `/entreprise/${(await Company.findById(charter.company).orFail()).slug}`;
  const faults = [];
  for (const path of [room, `${room}/bilan`, `${room}/acces`, `${room}/retrait`]) faults.push(...(await look(page, path)));
  await page.goto(`${here.origin}${room}/retrait`);
  await Promise.all([page.waitForNavigation(), page.locator(`form[action$="/retrait"] button`).click()]);
  faults.push(...(await look(page, "")));
  await page.goto(here.origin + room);
  await Promise.all([page.waitForNavigation(), page.locator(`form[action$="/realisations"] button`).click()]);
  expect(await page.locator(".problem").count()).toBeGreaterThan(1);
  faults.push(...(await look(page, "")));
  expect(faults).toEqual([]);
});

test("axe finds nothing on the desk of the charters, from the board to an archive", async () => {
  const page = await signedIn(staff);
  const unsealed = await Charter.findOne({ status: "signed" }).orFail();
  const faults = [];
  for (const path of ["/equipe", "/equipe/chartes", "/equipe/chartes?etat=dormant", `/equipe/chartes/${charter._id}`, `/equipe/chartes/${asleep._id}`, `/equipe/chartes/${unsealed._id}`, "/equipe/invitations-charte", `/equipe/invitations-charte/choix/${choice}`, `/equipe/exports/${archive}`, "/equipe/signatures", "/equipe/textes", "/equipe/acces"]) faults.push(...(await look(page, path)));
  await page.goto(`${here.origin}/equipe/invitations-charte`);
  await page.locator("#list").fill("000901009;zoe@exemple.fr;Zoé Œuvré\n1;x;y");
  await Promise.all([page.waitForNavigation(), page.locator("main form button").last().click()]);
  expect(await page.locator("pre.letter").count()).toBe(1);
  faults.push(...(await look(page, "")));
  await page.goto(`${here.origin}/equipe/chartes/${charter._id}`);
  await page.locator("#retirer summary, summary:has-text('Retirer la charte')").first().click();
  await Promise.all([page.waitForNavigation(), page.locator(`form[action$="/retrait"] button`).first().click()]);
  faults.push(...(await look(page, "")));
  expect(faults).toEqual([]);
});

test("axe finds nothing on the figures, the needs, whom to call, and a campaign from its words to its end", async () => {
  await aRequest({ status: "searching", confirmedAt: new Date(), zone: "200065597", trades: ["industrie"] });
  await aCompany({ name: "Ateliers de Caen", postcode: "14000", communeName: "Caen", email: "ateliers@exemple.fr", nafCode: "25.62B", nafNomenclature: "NAFRev2" });
  const records = await Company.find({ email: "ateliers@exemple.fr" }).distinct("_id");
  const campaign = await Campaign.create({ by: staff._id, byName: staff.name, word: "entreprises", records, subject: "Une matinée pour {{entreprise}}", body: "Bonjour {{nom}}, venez nous voir." });
  await loadHandoverDays(new Date());
  const page = await signedIn(staff);
  const faults = [];
  for (const path of ["/equipe/chiffres?periode=tout", "/equipe/chiffres/conversations?periode=tout", "/equipe/chiffres/besoins", "/equipe/chiffres/besoins/200065597/industrie", "/equipe/campagnes", `/equipe/campagnes/${campaign._id}`]) faults.push(...(await look(page, path)));
  await page.goto(`${here.origin}/equipe/chiffres?periode=dates&du=x`);
  faults.push(...(await look(page, "")));
  await startCampaign({ campaign, by: staff });
  faults.push(...(await look(page, `/equipe/campagnes/${campaign._id}`)));
  expect(faults).toEqual([]);
});
