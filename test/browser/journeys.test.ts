import type { Page } from "playwright-core";
import { Ambassador } from "../../src/crm/ambassadors/ambassador.ts";
import { newSignInLink } from "../../src/crm/people/offerSignIn.ts";
import { type Person, personWith } from "../../src/crm/people/person.ts";
import { aSchool, aWeekdayIn, anAmbassador } from "../support/build.ts";
import { aChromium } from "../support/chromium.ts";
import { linkIn, mailbox } from "../support/mailbox.ts";
import { site } from "../support/site.ts";
import { codeOf } from "../crm/charters/ceremony.ts";

const here = site();
const chromium = aChromium();
const signIn = async (page: Page, person: Person, to: string) => {
  await page.goto(`${here.origin}/connexion/${await newSignInLink(person, to, new Date())}`);
  await page.locator("main button").click();
};
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const tick = (page: Page, label: string) => page.locator("label").filter({ hasText: new RegExp(`^${label}$`) }).click();
const latest = async (address: string) => here.origin + linkIn((await mailbox(address)).at(-1)!.text);
const narrow = (page: Page) => page.evaluate("document.documentElement.scrollWidth <= 360");

describe.each([
  ["with JavaScript", true, "000901009", "js"],
  ["without JavaScript", false, "000901017", "nojs"],
] as const)("on a phone, %s", (_title, javaScript, siren, tag) => {
  test("a company signs its charter and finds itself in the register", async () => {
    const page = await chromium.phone(javaScript);
    const email = `zoe.${tag}@exemple.fr`;
    await page.goto(`${here.origin}/charte`);
    await page.fill("#number", siren);
    await page.locator("main form button").first().click();
    await press(page, "C’est bien elle, continuer");
    await press(page, "Continuer");
    await page.locator("label", { hasText: "Accueillir des immersions de 3 à 5 jours" }).click();
    await press(page, "Continuer");
    await page.fill("#immersions", "4");
    await press(page, "Continuer");
    await page.locator("label[for=read]").click();
    await page.locator("main form button[type=submit]").first().click();
    await page.fill("#name", "Zoé Œuvré");
    await page.fill("#role", "Directrice");
    await page.fill("#email", email);
    await page.locator("label[for=entitled]").click();
    await page.locator("main form button[type=submit]").first().click();
    await page.locator("main form button[type=submit]").first().click();
    await page.fill("#code", await codeOf(email));
    await page.locator("main form button[type=submit]").first().click();
    expect(await page.locator("h1").textContent()).toContain("est signée");
    if (javaScript) expect(await narrow(page)).toBe(true);
    await page.goto(`${here.origin}/registre`);
    expect(await page.locator("main .cards li").count()).toBeGreaterThan(0);
  });

  test("a volunteer enrols, staff validate, a class invites, and the volunteer accepts from the letter", async () => {
    const email = `lukasz.${tag}@exemple.fr`;
    const page = await chromium.phone(javaScript);
    await page.goto(`${here.origin}/ambassadeurs/inscription`);
    await page.fill("#name", "Łukasz Nowak");
    await page.fill("#email", email);
    await tick(page, "Artisan, indépendant, chef d’entreprise");
    await page.fill("#job", "Couvreur");
    await tick(page, tag === "js" ? "Bâtiment et travaux publics" : "Métiers de la mer et de la pêche");
    await tick(page, "Intervention en classe");
    await tick(page, "3e");
    for (const day of ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"]) for (const half of ["matin", "après-midi"]) await tick(page, `${day} ${half}`);
    await page.locator("label[for=neverAlone]").click();
    await page.locator("label[for=honour]").click();
    await page.fill("#postcode", "14000");
    await page.fill("#town", "Caen");
    await press(page, "Envoyer ma proposition");
    expect(await page.locator("h1").textContent()).toBe("Regardez vos e-mails");
    await page.goto(await latest(email));
    await press(page, "Confirmer mon inscription");
    const desk = await chromium.phone(javaScript);
    await signIn(desk, await personWith("camille@region.example", "Camille Duval", "administrator"), "/equipe/ambassadeurs?etat=candidate");
    await desk.goto(`${here.origin}/equipe/ambassadeurs?etat=candidate`);
    await desk.getByRole("link", { name: "Łukasz Nowak" }).click();
    await press(desk, "Accueillir dans le réseau");
    expect(await desk.locator(".record-head .tag").first().textContent()).toBe("Actif");

    await aSchool({ name: `Collège ${tag}`, town: "Caen", departement: "14" });
    const teacher = await chromium.phone(javaScript);
    await teacher.goto(`${here.origin}/demandes`);
    await teacher.getByRole("searchbox").fill(`collège ${tag}`);
    await teacher.keyboard.press("Enter");
    await teacher.locator("main .cards a").first().click();
    await tick(teacher, "Intervention en classe");
    await teacher.selectOption("#level", "3e");
    await teacher.fill("#headCount", "24");
    await tick(teacher, tag === "js" ? "Bâtiment et travaux publics" : "Métiers de la mer et de la pêche");
    await teacher.fill("#date1", `${aWeekdayIn(10).toISOString().slice(0, 10)}T14:00`);
    await teacher.fill("#date2", `${aWeekdayIn(17).toISOString().slice(0, 10)}T14:00`);
    await teacher.fill("#name", "Nadia Lebrun");
    await teacher.fill("#email", `nadia.${tag}@exemple.fr`);
    await press(teacher, "Envoyer la demande");
    const follow = await latest(`nadia.${tag}@exemple.fr`);
    await teacher.goto(follow);
    await press(teacher, "Confirmer ma demande");

    await page.goto(await latest(email));
    if (javaScript) expect(await narrow(page)).toBe(true);
    await press(page, "J’accepte");
    expect(await page.locator("h1").textContent()).toBe("Intervention en classe : Couvreur");
    await teacher.goto(follow);
    expect(await teacher.locator(".tag").first().textContent()).toBe("Confirmée");
    await teacher.getByRole("button", { name: /^Voir la visite/ }).click();
    const [calendar] = await Promise.all([teacher.waitForEvent("download"), press(teacher, "Ajouter à mon agenda")]);
    expect(calendar.suggestedFilename()).toBe("visite.ics");
    expect(await Ambassador.countDocuments({ email, status: "active" })).toBe(1);
  });

  test("a young person gets an answer with its source, then a counsellor, each reading the other", async () => {
    const lina = await chromium.phone(javaScript);
    await lina.goto(`${here.origin}/chat`);
    const write = async (page: Page, text: string) => {
      await page.locator("textarea").fill(text);
      await press(page, "Envoyer");
    };
    await write(lina, "le stage de 3e est-il obligatoire ?");
    await lina.getByText("cinq jours").first().waitFor();
    expect(await lina.locator(".bubble-sources a").count()).toBeGreaterThan(0);
    await write(lina, "je veux parler à quelqu’un");
    await lina.getByText("Une personne va te répondre ici.").waitFor();

    const desk = await chromium.phone(javaScript);
    await signIn(desk, await personWith("sofia@region.example", "Sofia Brière", "counsellor"), "/conseil");
    await desk.locator("table").last().locator("tbody a").first().click();
    await press(desk, "Prendre cette conversation");
    await write(desk, "Bonjour, je t’écoute.");
    if (!javaScript) await press(lina, "Voir les nouveaux messages");
    await lina.getByText("Bonjour, je t’écoute.").waitFor();
    await write(lina, "merci d’être là");
    if (!javaScript) await press(desk, "Voir les nouveaux messages");
    await desk.getByText("merci d’être là").waitFor();
    if (javaScript) expect(await narrow(lina)).toBe(true);
    await press(desk, "Terminer la conversation");
  });

  test("staff read their lists and take the charters away as one archive", async () => {
    const desk = await chromium.phone(javaScript);
    await anAmbassador();
    await signIn(desk, await personWith("camille@region.example", "Camille Duval", "administrator"), "/equipe");
    expect(await desk.locator("h1").textContent()).toBe("Aujourd’hui");
    for (const name of ["Entreprises", "Ambassadeurs", "Demandes", "Visites", "Chartes"]) {
      await desk.locator("nav.tabs").getByRole("link", { name, exact: true }).click();
      expect(await desk.locator("h1").textContent()).toBe(name);
    }
    await press(desk, "Préparer l’archive des chartes scellées (ZIP)");
    const [archive] = await Promise.all([desk.waitForEvent("download"), press(desk, "Télécharger l’archive")]);
    expect(archive.suggestedFilename()).toBe("chartes.zip");
  });
});
