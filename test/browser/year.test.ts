import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { addHours, addMinutes, subHours } from "date-fns";
import { Ambassador } from "../../src/crm/ambassadors/ambassador.ts";
import { verifyJournal } from "../../src/crm/journal/verifyJournal.ts";
import { confirmRequest } from "../../src/crm/matching/confirmRequest.ts";
import { SchoolRequest } from "../../src/crm/requests/schoolRequest.ts";
import { welcome } from "../../src/crm/answers/welcome.ts";
import { remindVisits } from "../../src/crm/visitLife/remindVisits.ts";
import { schoolYear } from "../../src/crm/schoolCalendar/schoolYear.ts";
import { Visit } from "../../src/crm/visits/visit.ts";
import { aRequest, aWeekdayIn, wished } from "../support/build.ts";
import { aChromium } from "../support/chromium.ts";
import { linkIn, mailbox } from "../support/mailbox.ts";
import { site } from "../support/site.ts";

const here = site();
const chromium = aChromium();
const email = "maelle.tanguy@exemple.fr";
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).first().click();
const tick = (page: Page, label: string) => page.locator("label").filter({ hasText: new RegExp(`^${label}$`) }).click();
const heading = (page: Page) => page.locator("h1").textContent();
const latest = async (template: string) => here.origin + linkIn((await mailbox(email)).filter(one => one.template === template).at(-1)!.text);
const confirmed = async (given: object = {}) => {
  const request = await aRequest({ trades: ["artisanat"], level: "3e", ...given });
  await confirmRequest(request);
  return request;
};

/** A page that scrolls sideways on a phone of 360 px is a page that hides something. */
const narrow = async (page: Page) => expect([page.url(), await page.evaluate("document.documentElement.scrollWidth")]).toEqual([page.url(), 360]);

test("an ambassador's whole year on a phone, by letters alone: no account, no password, nothing that scrolls sideways", async () => {
  const page = await chromium.phone(true);
  const first = await aRequest({ trades: ["artisanat"], level: "3e", status: "handed-over", confirmedAt: new Date() });

  // September: she enrols, says when she is away and what counters stereotypes, and takes a class near by in one tap.
  await page.goto(`${here.origin}/ambassadeurs/inscription`);
  await narrow(page);
  await page.fill("#name", "Maëlle Tanguy");
  await page.fill("#email", email);
  await tick(page, "Artisan, indépendant, chef d’entreprise");
  await page.fill("#job", "Céramiste");
  await tick(page, "Artisanat d’art et création");
  for (const format of ["Intervention en classe", "Visite de l’entreprise"]) await tick(page, format);
  for (const level of ["4e", "3e"]) await tick(page, level);
  for (const day of ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"]) for (const half of ["matin", "après-midi"]) await tick(page, `${day} ${half}`);
  await page.locator("label[for=inHolidays]").click();
  await page.fill("#postcode", "14000");
  await page.fill("#town", "Caen");
  await page.fill("#monthlyLimit", "12");
  await page.getByText("Préciser : langues").click();
  await page.fill("#ownNeeds", "Une prise électrique pour le tour");
  await page.fill("#mobile", "06 12 34 56 78");
  await page.locator("label[for=sms]").click();
  await tick(page, "J’ai changé de métier \\(reconversion\\)");
  await page.locator("label[for=roleModelConsent]").click();
  await page.locator("label[for=neverAlone]").click();
  await page.locator("label[for=honour]").click();
  await narrow(page);
  await press(page, "Envoyer ma proposition");
  expect(await heading(page)).toBe("Regardez vos e-mails");
  await page.goto(await latest("ambassador-confirm"));
  await press(page, "Confirmer mon inscription");
  expect(await heading(page)).toBe("Des classes cherchent quelqu’un comme vous");
  await narrow(page);
  await press(page, /^J’y vais /);
  expect(await page.locator(".banner").textContent()).toContain("Vous êtes partant pour Collège des Dunes");
  const ambassador = await Ambassador.findOne({ email }).orFail();
  await welcome(ambassador, "system");
  expect(await SchoolRequest.findById(first._id)).toMatchObject({ status: "confirmed" });

  // October: she prepares, moves the visit, and her agenda follows.
  await page.goto(await latest("visit-ambassador"));
  await narrow(page);
  await page.getByRole("link", { name: "Préparer la rencontre" }).click();
  await narrow(page);
  await press(page, "Nous nous sommes parlé");
  expect(await page.locator(".tag").textContent()).toBe("Appel de préparation fait");
  await page.goto(await latest("visit-ambassador"));
  await page.getByRole("link", { name: "Proposer une autre date" }).click();
  await narrow(page);
  await page.fill("#date", wished(12, "15:00"));
  await press(page, "Proposer cette date");
  const teacher = await chromium.phone(true);
  const visit = await Visit.findOne({ ambassador: ambassador._id }).orFail();
  await teacher.goto(`${here.origin}/visites/${visit.schoolKey}`);
  await narrow(teacher);
  await press(teacher, "Cette date me va");
  await page.goto(`${here.origin}/ambassadeurs/${ambassador.publicId}`);
  await narrow(page);
  await page.getByRole("link", { name: "Mes rencontres dans mon agenda" }).click();
  await narrow(page);
  const feed = await (await fetch((await page.locator("#feed").textContent())!.trim())).text();
  const [event] = new ICAL.Component(ICAL.parse(feed) as never).getAllSubcomponents("vevent").map(one => new ICAL.Event(one));
  expect([event!.startDate.toJSDate(), event!.sequence]).toEqual([(await Visit.findById(visit._id).orFail()).startsAt, 1]);

  // November: a class invites her, none of its dates suits, another one does.
  const second = await confirmed();
  await page.goto(await latest("invitation"));
  await narrow(page);
  await page.getByText("Proposer une autre date").click();
  await page.fill("#proposal", wished(17, "10:00"));
  await press(page, "Proposer cette date");
  expect(await page.locator(".banner").textContent()).toContain("L’enseignant vous répondra");
  await teacher.goto(`${here.origin}/demandes/${second.publicId}`);
  await narrow(teacher);
  await press(teacher, "Cette date me va");
  expect(await teacher.locator("h2").allTextContents()).toContain("Votre rencontre");

  // December: the day comes; the code at the door, the report of both sides, and thanks with the year's figures.
  await Visit.updateOne({ _id: visit._id }, { startsAt: addMinutes(new Date(), 20) });
  await teacher.goto(`${here.origin}/demandes/${first.publicId}/accueil`);
  await narrow(teacher);
  await page.goto((await teacher.locator("main a[href*='/arrivees/']").getAttribute("href"))!);
  await narrow(page);
  await press(page, /^Je suis là/);
  expect(await page.locator("main").textContent()).toContain("arrivée notée");
  await Visit.updateOne({ _id: visit._id }, { startsAt: subHours(new Date(), 30), createdAt: subHours(new Date(), 400) });
  await remindVisits(addHours(new Date(new Date().setUTCHours(10, 0, 0, 0)), new Date().getUTCHours() >= 10 ? 24 : 0));
  await page.goto(await latest("visit-report-asked"));
  await page.getByRole("button", { name: "Dire comment cela s’est passé" }).click();
  await narrow(page);
  await page.locator("label[for=took-oui]").click();
  await page.fill("#words", "Ils ont tous essayé le tour.");
  await press(page, "Envoyer");
  expect(await page.locator(".tag").textContent()).toBe("A eu lieu");
  await teacher.goto(`${here.origin}/visites/${visit.schoolKey}/bilan`);
  await narrow(teacher);
  await teacher.locator("label[for=took-oui]").click();
  await teacher.fill("#pupils", "26");
  await teacher.fill("#words", "La terre, c’est vivant.");
  await press(teacher, "Envoyer");
  expect((await mailbox(email)).filter(({ template }) => template === "visit-thanks").at(-1)!.text).toContain(`Votre année ${schoolYear(new Date()).name} : 1 rencontre, 26 jeunes rencontrés.`);

  // February: an impediment; the school is told and somebody else is looked for.
  await page.goto(await latest("visit-ambassador"));
  await page.getByRole("link", { name: "Annuler la rencontre" }).click();
  await narrow(page);
  await page.fill("#reason", "Mon four est en panne");
  await press(page, "Annuler la rencontre");
  expect(await page.locator(".tag").textContent()).toBe("Annulée");
  expect(["searching", "handed-over"]).toContain((await SchoolRequest.findById(second._id).orFail()).status);

  // April: no time. A pause from the letter, then back; the offer changes; the certificate of the year.
  await confirmed({ dates: [aWeekdayIn(20), aWeekdayIn(27)] });
  await page.goto(await latest("invitation"));
  await page.getByText("Me mettre en pause").click();
  await press(page, "Un mois");
  await page.getByRole("link", { name: "Ma page d’ambassadeur" }).click();
  expect(await page.locator(".tag").first().textContent()).toBe("En pause");
  await narrow(page);
  await press(page, "Reprendre");
  await page.getByRole("button", { name: "Modifier ma proposition" }).click();
  await narrow(page);
  await page.fill("#radiusKm", "55");
  await press(page, "Enregistrer");
  expect(await page.locator("main").textContent()).toContain("jusqu’à 55 km");
  const certificate = await page.request.get(`${here.origin}/ambassadeurs/${ambassador.publicId}/attestation.pdf`);
  expect([certificate.status(), (await certificate.body()).subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
  expect((await page.context().cookies()).filter(({ name }) => /session/i.test(name))).toEqual([]);
  expect((await verifyJournal()).breaks).toEqual([]);
}, 240_000);
