import { subHours } from "date-fns";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { AuthenticatorApp } from "../../../src/crm/factors/authenticatorApp.ts";
import { Passkey } from "../../../src/crm/passkeys/passkey.ts";
import { dropApp, dropPasskey } from "../../../src/crm/account/dropFactor.ts";
import { Person, personWith } from "../../../src/crm/people/person.ts";
import { Session } from "../../../src/database/sessions.ts";
import { as } from "../../support/as.ts";
import type { Browser } from "../../support/browser.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { aTeamMate, codeAt, goodPassword, typePassword } from "../../support/team.ts";

const here = site();
const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

async function enter(mate: Awaited<ReturnType<typeof aTeamMate>>, agent = "", code = codeAt(mate.secret)) {
  const browser = here.visitor();
  browser.agent = agent;
  await typePassword(browser, mate.person.email);
  await browser.submit({ code });
  return browser;
}
const sessionCookie = (browser: Browser) => /session=([^;]+)/.exec(browser.cookie())?.[1];
const letters = async (email: string) => (await mailbox(email)).map(({ template }) => template);

test("a colleague sees their sessions by device, this one marked, and closes one from afar: it ends at once", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate, firefox);
  const phone = await enter(mate, safari, mate.codes[0]);
  expect((await phone.get("/equipe")).status).toBe(200);

  const account = await office.get("/mon-compte");
  const shown = account.$("article").map((_, one) => account.$(one).find("p").first().text().replace(/\s+/g, " ").split("Ouverte")[0]!.trim()).get();
  expect(shown.sort()).toEqual(["Firefox sur Windows Cette session", "Safari sur iPhone"]);
  const after = await office.submit({}, account.$("form[action*=fermeture]").first().attr("action"));

  expect([after.url, after.$("article").length]).toEqual(["/mon-compte", 1]);
  expect((await phone.get("/equipe")).url).toBe("/connexion?retour=%2Fequipe");
  expect((await office.get("/equipe")).status).toBe(200);
});

test("all the other sessions close in one go, and nobody closes those of somebody else", async () => {
  const mate = await aTeamMate();
  const [one, two, three] = [await enter(mate), await enter(mate, firefox, mate.codes[0]), await enter(mate, safari, mate.codes[1])];
  const stranger = await as(await personWith("marc@exemple.fr", "Marc", "ambassador"), here.visitor());
  await stranger.get("/mon-compte");
  const target = (await Session.findOne({ person: mate.person._id, device: "Firefox sur Windows" }))!;
  const stolen = new URLSearchParams({ _csrf: String(stranger.page!.$("[name=_csrf]").first().val()) });
  expect((await stranger.go("POST", `/mon-compte/sessions/${target._id}/fermeture`, stolen)).status).toBe(404);

  await one.get("/mon-compte");
  await one.submit({}, "/mon-compte/sessions/fermeture");

  for (const [browser, url] of [[one, "/mon-compte"], [two, "/connexion?retour=%2Fmon-compte"], [three, "/connexion?retour=%2Fmon-compte"]] as const) expect((await browser.get("/mon-compte")).url).toBe(url);
});

test("people outside the staff have their sessions there too, and nothing of passwords", async () => {
  const teacher = await as(await personWith("nadia@exemple.fr", "Nadia Lebrun", "teacher"), here.visitor());
  const account = await teacher.get("/mon-compte");
  expect(account.$("h2").map((_, one) => account.$(one).text()).get()).toEqual(["Sessions ouvertes"]);
  expect(account.$("dd").first().text()).toBe("Nadia Lebrun");
  for (const path of ["/mon-compte/mot-de-passe", "/mon-compte/application", "/mon-compte/cles/nouvelle"]) expect((await teacher.get(path)).status).toBe(404);
});

test("a first sign-in from another browser is told by letter, the first of all and known ones are not", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate, firefox);
  await typePassword(office, mate.person.email);
  await office.submit({ code: mate.codes[1]! });
  expect((await letters(mate.person.email)).filter(name => name === "new-device")).toEqual([]);

  await enter(mate, safari, mate.codes[0]);

  const told = (await mailbox(mate.person.email)).filter(({ template }) => template === "new-device");
  expect(told).toHaveLength(1);
  expect(told[0]!.text).toContain("Safari sur iPhone");
});

test("another password ends the other sessions, gives this one a new cookie, and asks for a proof when the last one is old", async () => {
  const mate = await aTeamMate();
  const [office, phone] = [await enter(mate, firefox), await enter(mate, safari, mate.codes[0])];
  await Session.updateMany({ person: mate.person._id }, { provenAt: subHours(new Date(), 1) });
  const before = sessionCookie(office);
  await office.get("/mon-compte/mot-de-passe");
  const asked = await office.submit({ password: "quatre phares blancs" });
  expect([asked.url, asked.$("h1").text()]).toEqual(["/confirmer?retour=%2Fconfirmer%2Freprise", "Confirmez que c’est vous"]);
  const resumed = await office.submit({ code: mate.codes[1]! }, "/confirmer");
  expect(resumed.$("h1").text()).toBe("C’est confirmé");

  const done = await office.submit();

  expect(done.url).toBe("/mon-compte");
  expect(sessionCookie(office)).not.toBe(before);
  expect(await Session.countDocuments({ person: mate.person._id })).toBe(1);
  expect((await phone.get("/equipe")).url).toBe("/connexion?retour=%2Fequipe");
  expect((await letters(mate.person.email)).at(-1)).toBe("factor-changed");
  expect((await typePassword(here.visitor(), mate.person.email, goodPassword)).status).toBe(422);
  expect((await typePassword(here.visitor(), mate.person.email, "quatre phares blancs")).$("h1").text()).toBe("Votre second moyen");
});

test("a weak new password is refused at its field, and the old one stays", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate);
  await office.get("/mon-compte/mot-de-passe");
  const answer = await office.submit({ password: "Bonjour2026" });
  expect([answer.status, answer.$("#password-problem").text()]).toEqual([422, "Ce mot de passe est parmi les plus courants. Choisissez-en un que personne d’autre n’aurait."]);
  expect((await typePassword(here.visitor(), mate.person.email)).$("h1").text()).toBe("Votre second moyen");
});

test("new recovery codes take the place of the old ones", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate);
  await office.get("/mon-compte");
  const shown = await office.submit({}, "/mon-compte/codes");
  const fresh = shown.$(".codes code").map((_, one) => shown.$(one).text()).get();
  expect(fresh).toHaveLength(10);
  const browser = here.visitor();
  await typePassword(browser, mate.person.email);
  expect((await browser.submit({ code: mate.codes[2]! })).$("#code-problem").text()).toBe("Ce n’est pas le bon code.");
  expect((await browser.submit({ code: fresh[2]! })).url).toBe("/equipe");
});

test("a new application takes the place of the old one, with a new cookie; a wrong code keeps the page and the old one", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate);
  await office.get("/mon-compte");
  const page = await office.submit({}, "/mon-compte/application/nouvelle");
  const secret = page.$("ol code").text().replace(/\s/g, "");
  const wrong = await office.submit({ code: "12" });
  expect([wrong.status, wrong.$("ol code").text().replace(/\s/g, "")]).toEqual([422, secret]);
  const before = sessionCookie(office);

  expect((await office.submit({ code: codeAt(secret) })).url).toBe("/mon-compte");

  expect(sessionCookie(office)).not.toBe(before);
  const browser = here.visitor();
  await typePassword(browser, mate.person.email);
  expect((await browser.submit({ code: codeAt(mate.secret) })).status).toBe(422);
  expect((await browser.submit({ code: codeAt(secret, Date.now() + 30_000) })).url).toBe("/equipe");
});

test("the last second factor cannot go, even when two go at once", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate);
  await office.get("/mon-compte");
  const kept = await office.submit({}, "/mon-compte/application/retrait");
  expect([kept.status, kept.$(".problems li").text()]).toEqual([422, "C’est votre dernier second moyen : ajoutez-en un autre avant de retirer celui-ci."]);

  const key = (name: string) => Passkey.create({ person: mate.person._id, credential: `${name}-${mate.person._id}`, publicKey: Buffer.from("k"), counter: 0, name, addedAt: new Date() });
  const passkey = await key("Portable");
  const drop = { person: mate.person, device: "essai", at: new Date() };
  const both = await Promise.allSettled([dropApp(drop), dropPasskey(passkey, drop)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await AuthenticatorApp.countDocuments({ person: mate.person._id })) + (await Passkey.countDocuments({ person: mate.person._id }))).toBe(1);
});

test("who has just come in by two proofs has proved enough; later, by what they have: never a mailed code", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate);
  expect((await office.get("/equipe/contre-signatures")).$("h1").text()).toBe("Contre-signatures");
  await Session.updateMany({ person: mate.person._id }, { provenAt: subHours(new Date(), 1) });

  const asked = await office.get("/equipe/contre-signatures");

  expect(asked.url).toBe("/confirmer?retour=%2Fequipe%2Fcontre-signatures");
  expect(asked.$("main form").map((_, form) => asked.$(form).attr("action")).get()).toEqual(["/confirmer"]);
  const token = () => new URLSearchParams({ _csrf: String(office.page!.$("[name=_csrf]").first().val()), password: goodPassword, returnTo: "/equipe" });
  expect((await office.go("POST", "/confirmer/mot-de-passe", token())).status).toBe(404);
  await office.get("/mon-compte");
  expect((await office.go("POST", "/confirmer/code", token())).status).toBe(404);
  expect(await letters(mate.person.email)).not.toContain("proof-code");
  await office.get("/confirmer?retour=/equipe/contre-signatures");
  const before = sessionCookie(office);
  expect((await office.submit({ code: mate.codes[0]! })).$("h1").text()).toBe("Contre-signatures");
  expect(sessionCookie(office)).not.toBe(before);
  expect(JSON.parse((await Entry.findOne({ act: "person.proven", dossier: `Person/${mate.person._id}` }))!.details)).toEqual({ by: "recovery" });
});

test("with passkeys and no application at hand, the password proves; a wrong one is told at its field", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate);
  await Passkey.create({ person: mate.person._id, credential: `cle-${mate.person._id}`, publicKey: Buffer.from("k"), counter: 0, name: "Clé", addedAt: new Date() });
  await AuthenticatorApp.deleteMany({ person: mate.person._id });
  await Session.updateMany({ person: mate.person._id }, { provenAt: null });
  await office.get("/equipe/contre-signatures");
  const wrong = await office.submit({ password: "pas le bon" }, "/confirmer/mot-de-passe");
  expect([wrong.status, wrong.$("#password-problem").text()]).toEqual([422, "Ce n’est pas votre mot de passe."]);
  expect((await office.submit({ password: goodPassword }, "/confirmer/mot-de-passe")).$("h1").text()).toBe("Contre-signatures");
});

test("the list of sessions leaves out those that have ended by themselves", async () => {
  const mate = await aTeamMate();
  const office = await enter(mate);
  await enter(mate, safari, mate.codes[0]);
  await Session.updateMany({ person: mate.person._id, device: "Safari sur iPhone" }, { seenAt: subHours(new Date(), 1) });
  expect((await office.get("/mon-compte")).$("article")).toHaveLength(1);
  expect((await Person.findById(mate.person._id))!.seenAt!.getTime()).toBeGreaterThan(Date.now() - 60_000);
});
