import { AxeBuilder } from "@axe-core/playwright";
import { subHours } from "date-fns";
import type { Page } from "playwright-core";
import { adjustConfig } from "../../src/config.ts";
import { AuthenticatorApp } from "../../src/crm/factors/authenticatorApp.ts";
import { Entry } from "../../src/crm/journal/entry.ts";
import { Passkey } from "../../src/crm/passkeys/passkey.ts";
import { newHash, setPassword } from "../../src/crm/passwords/setPassword.ts";
import { newSignInLink } from "../../src/crm/people/offerSignIn.ts";
import { Person } from "../../src/crm/people/person.ts";
import { loadReferenceData } from "../../src/crm/territories/loadReferenceData.ts";
import { Session } from "../../src/database/sessions.ts";
import { aChromium } from "../support/chromium.ts";
import { aProvider } from "../support/identityProvider.ts";
import { site } from "../support/site.ts";
import { aTeamMate, codeAt, goodPassword } from "../support/team.ts";

const here = site();
const chromium = aChromium();
let origin = "";
beforeAll(async () => {
  // Passkeys belong to names: the site calls itself localhost here.
  origin = here.origin.replace("127.0.0.1", "localhost");
  adjustConfig({ PUBLIC_URL: origin });
  await loadReferenceData();
});

/** A page whose device holds passkeys and knows its owner; `stops` collects what our content policy has stopped. */
async function aDevice() {
  const page = await chromium.phone(true);
  const stops: string[] = [];
  page.on("console", message => void (/Content Security Policy/.test(message.text()) && stops.push(message.text())));
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const;
  const { authenticatorId } = await devTools.send("WebAuthn.addVirtualAuthenticator", { options });
  return { page, stops, verifies: (isUserVerified: boolean) => devTools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }) };
}

async function givePassword(page: Page, email: string) {
  await page.goto(`${origin}/connexion/equipe`);
  await page.getByLabel("Adresse e-mail professionnelle").fill(email);
  await page.getByLabel("Mot de passe").fill(goodPassword);
  await page.getByRole("button", { name: "Continuer" }).click();
}
const title = (page: Page) => page.locator("h1").innerText();
const leave = (page: Page) => page.evaluate(() => (document.querySelector("form.leave") as HTMLFormElement).submit()).then(() => page.waitForURL("**/"));
const byOf = async (person: Person) => (await Entry.find({ act: "person.signed-in", dossier: `Person/${person._id}` }).sort({ seq: 1 })).map(({ details }) => JSON.parse(details).by);

test("a passkey is the second factor of a first sign-in, then opens alone, then confirms; without the owner's finger it does nothing", async () => {
  const person = await Person.create({ name: "Lise Morel", email: "lise.morel@region.example", roles: ["officer"] });
  await setPassword({ person, hash: await newHash(goodPassword, person), by: "system", at: new Date() });
  const { page, stops, verifies } = await aDevice();
  await givePassword(page, person.email);
  await page.getByLabel("Nom de cette clé").fill("Portable du bureau");
  await page.getByRole("button", { name: "Créer une clé d’accès et entrer" }).click();
  await page.waitForURL("**/cle");
  expect(await title(page)).toBe("Vos codes de secours");
  expect(await page.locator(".codes li").count()).toBe(10);
  await page.getByRole("button", { name: "C’est noté, continuer" }).click();
  expect(await title(page)).toBe("Aujourd’hui");

  await leave(page);
  await page.goto(`${origin}/connexion/equipe?retour=/mon-compte`);
  await page.getByRole("button", { name: "Utiliser une clé d’accès" }).click();
  await page.waitForURL("**/mon-compte");
  expect(await page.locator("article strong").first().innerText()).toBe("Portable du bureau");

  await leave(page);
  await givePassword(page, person.email);
  await page.getByRole("button", { name: "Utiliser ma clé d’accès" }).click();
  await page.waitForURL(`${origin}/equipe`);
  expect(await byOf(person)).toEqual(["password+passkey", "passkey", "password+passkey"]);

  await Session.updateMany({ person: person._id }, { provenAt: subHours(new Date(), 1) });
  await page.goto(`${origin}/equipe/contre-signatures`);
  await verifies(false);
  await page.getByRole("button", { name: "Confirmer avec ma clé d’accès" }).click();
  await page.getByText("L’appareil n’a rien confirmé.").waitFor();
  await verifies(true);
  await page.getByRole("button", { name: "Confirmer avec ma clé d’accès" }).click();
  await page.waitForURL("**/equipe/contre-signatures");
  expect(await title(page)).toBe("Contre-signatures");
  expect(stops).toEqual([]);
}, 120_000);

test("a second passkey is added and one taken away; a passkey taken away opens nothing", async () => {
  const { person, secret } = await aTeamMate();
  const { page } = await aDevice();
  await givePassword(page, person.email);
  await page.getByLabel("Code").fill(codeAt(secret));
  await page.getByRole("button", { name: "Entrer" }).click();
  await page.goto(`${origin}/mon-compte/cles/nouvelle`);
  await page.getByRole("button", { name: "Créer la clé" }).click();
  await page.waitForURL("**/mon-compte");
  expect(await page.locator("article strong").first().innerText()).toBe("Chrome sur Linux");
  await page.getByRole("button", { name: "Retirer Chrome sur Linux" }).click();
  await page.waitForLoadState();
  expect(await Passkey.countDocuments({ person: person._id })).toBe(0);

  await leave(page);
  await page.goto(`${origin}/connexion/equipe`);
  await page.getByRole("button", { name: "Utiliser une clé d’accès" }).click();
  await page.locator(".problems li").waitFor();
  expect(await page.locator(".problems li").innerText()).toBe("Cette clé d’accès n’est pas reconnue. Réessayez, ou choisissez un autre moyen.");
}, 120_000);

test("an answer to a challenge serves once, and what is no answer at all is refused kindly", async () => {
  const { person, secret } = await aTeamMate();
  const { page } = await aDevice();
  await givePassword(page, person.email);
  await page.getByLabel("Code").fill(codeAt(secret));
  await page.getByRole("button", { name: "Entrer" }).click();
  await page.goto(`${origin}/mon-compte/cles/nouvelle`);
  await page.getByRole("button", { name: "Créer la clé" }).click();
  await page.waitForURL("**/mon-compte");
  await leave(page);

  await page.goto(`${origin}/connexion/equipe`);
  const [sent] = await Promise.all([page.waitForRequest(request => request.url().endsWith("/connexion/equipe/cle")), page.getByRole("button", { name: "Utiliser une clé d’accès" }).click()]);
  await page.waitForURL(`${origin}/equipe`);
  await page.waitForLoadState();
  const again = new URLSearchParams(sent.postData()!);
  const replay = (credential: string) => page.evaluate(async body => (await fetch("/connexion/equipe/cle", { method: "POST", body: new URLSearchParams(body) })).status, [...new URLSearchParams({ _csrf: again.get("_csrf")!, returnTo: "/equipe", credential })]);
  for (const credential of [again.get("credential")!, "", "null", "{}", '{"id":1}', '{"id":"x","response":{}}', "[".repeat(1000)]) expect([credential.slice(0, 20), await replay(credential)]).toEqual([credential.slice(0, 20), 422]);
  expect(await Session.countDocuments({ person: person._id })).toBe(1);
}, 120_000);

test("without JavaScript there is no button for passkeys, and the other ways work", async () => {
  const { person, secret } = await aTeamMate();
  const page = await chromium.phone(false);
  await givePassword(page, person.email);
  await page.getByLabel("Code").fill(codeAt(secret));
  await page.getByRole("button", { name: "Entrer" }).click();
  expect(await title(page)).toBe("Aujourd’hui");
  await page.goto(`${origin}/connexion/equipe`);
  expect(await page.getByRole("button", { name: "Utiliser une clé d’accès" }).count()).toBe(0);
});

test("Chromium goes to the provider and back, in and out, under our own content policy", async () => {
  await Person.create({ name: "Zoé Œuvrard", email: "zoe@region.example", roles: ["counsellor"] });
  const provider = await aProvider(origin, { "sub-zoe": { email: "zoe@region.example", email_verified: true } });
  try {
    const { page, stops } = await aDevice();
    await page.goto(`${origin}/connexion/equipe?retour=/mon-compte`);
    await page.getByRole("button", { name: "S’identifier avec ProConnect" }).click();
    await page.locator("[name=login]").fill("sub-zoe");
    await page.locator("[name=password]").fill("whatever");
    await page.getByRole("button", { name: "Sign-in" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL("**/mon-compte");
    expect(await page.locator("header .leave span").innerText()).toBe("Zoé Œuvrard");
    await page.evaluate(() => (document.querySelector("form.leave") as HTMLFormElement).submit());
    await page.waitForURL("**/session/end**");
    await page.getByRole("button", { name: "Yes, sign me out" }).click();
    await page.waitForURL(`${origin}/**`);
    expect(await page.locator("a.enter").count()).toBe(1);
    expect(stops).toEqual([]);
  } finally {
    await provider.stop();
    adjustConfig({ OIDC_ISSUER: undefined });
  }
}, 240_000);

test("every page of it passes axe at 360 px, and none scrolls sideways", async () => {
  const { person, secret } = await aTeamMate({ name: "Camille Duval", roles: ["administrator"] });
  await Passkey.create({ person: person._id, credential: "axe", publicKey: Buffer.from("k"), counter: 0, name: "Téléphone", addedAt: new Date() });
  const { page } = await aDevice();
  const faults: unknown[] = [];
  const look = async (name: string) => {
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"]).analyze();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (violations.length || width > 360) faults.push([name, width, violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)]);
  };
  const go = async (path: string) => {
    await page.goto(origin + path);
    await look(path);
  };
  for (const path of ["/connexion", "/connexion/equipe", "/connexion/oubli", "/connexion/invitation/inconnue"]) await go(path);
  await givePassword(page, person.email);
  await look("second step");
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Entrer" }).click();
  await look("wrong code");
  await page.getByLabel("Code").fill(codeAt(secret));
  await page.getByRole("button", { name: "Entrer" }).click();
  for (const path of ["/mon-compte", "/mon-compte/mot-de-passe", "/mon-compte/cles/nouvelle", "/equipe/comptes", "/equipe/comptes/invitation", `/equipe/comptes/${person._id}`]) await go(path);
  await page.goto(`${origin}/mon-compte`);
  await page.getByRole("button", { name: "La remplacer" }).click();
  await look("new application");
  await page.goto(`${origin}/mon-compte`);
  await page.getByRole("button", { name: "En créer dix nouveaux" }).click();
  await look("recovery codes");
  await Session.updateMany({ person: person._id }, { provenAt: null });
  await go("/equipe/contre-signatures");
  await AuthenticatorApp.deleteMany({ person: person._id });
  await go("/equipe/contre-signatures");
  expect(faults).toEqual([]);
}, 120_000);

test("a link of the demonstration opens a session in one click, on this machine", async () => {
  const person = await Person.create({ name: "Marc Hamel", email: "marc@region.example", roles: ["officer"], departements: ["50"] });
  const page = await chromium.phone(true);
  await page.goto(`${origin}/connexion/${await newSignInLink(person, "/equipe", new Date())}`);
  await page.getByRole("button", { name: "Me connecter" }).click();
  expect(await title(page)).toBe("Aujourd’hui");
});
