import { subMinutes } from "date-fns";
import { adjustConfig } from "../../../src/config.ts";
import { demonstrationDoor } from "../../../src/crm/gates/demonstrationDoor.ts";
import { EntryLink } from "../../../src/crm/entry/entryLink.ts";
import { newSignInLink } from "../../../src/crm/people/offerSignIn.ts";
import { Person, personWith } from "../../../src/crm/people/person.ts";
import { SignInLink } from "../../../src/crm/people/signInLink.ts";
import { Session } from "../../../src/database/sessions.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { aTeamMate, typePassword } from "../../support/team.ts";

const here = site();
const letters = async (email: string) => (await mailbox(email)).map(({ template }) => template);
const askReset = async (email: string) => {
  const browser = here.visitor();
  await browser.get("/connexion/oubli");
  return browser.submit({ email });
};

test("the mailed link of /connexion opens nothing to the staff: the letter names their own door", async () => {
  const { person } = await aTeamMate();
  const browser = here.visitor();
  await browser.get("/connexion");
  expect((await browser.submit({ email: person.email })).$("h1").text()).toBe("Regardez vos e-mails");

  const letter = (await mailbox(person.email)).at(-1)!;

  expect([letter.template, linkIn(letter.text)]).toEqual(["sign-in-staff", "/connexion/equipe"]);
  expect(await SignInLink.countDocuments({ person: person._id })).toBe(0);
});

test.each([{ NODE_ENV: "production" as const, HOST: "127.0.0.1" }, { NODE_ENV: "test" as const, HOST: "0.0.0.0" }])("a printed link lets nobody of the staff in where the site is %j", async settings => {
  const { person } = await aTeamMate();
  const link = `/connexion/${await newSignInLink(person, "/equipe", new Date())}`;
  adjustConfig(settings);
  const browser = here.visitor();
  await browser.get(link);
  const answer = await browser.submit();
  adjustConfig({ NODE_ENV: "test", HOST: "127.0.0.1" });

  expect([answer.status, answer.$(".problems li").text()]).toEqual([422, "L’équipe de la Région entre par « Connexion de l’équipe », avec son mot de passe et un second moyen."]);
  expect(await Session.countDocuments({ person: person._id })).toBe(0);
});

test("the demonstration's door is open on this machine alone, and never in production", () => {
  const door = (NODE_ENV: "production" | "development", HOST: string) => demonstrationDoor({ NODE_ENV, HOST } as never);
  expect([door("development", "127.0.0.1"), door("development", "localhost"), door("development", "0.0.0.0"), door("development", "10.0.0.3"), door("production", "127.0.0.1")]).toEqual([true, true, false, false, false]);
});

test("people outside the staff come in by link as before, in production too", async () => {
  const teacher = await personWith("nadia@exemple.fr", "Nadia Lebrun", "teacher");
  const browser = here.visitor();
  adjustConfig({ NODE_ENV: "production" });
  await browser.get(`/connexion/${await newSignInLink(teacher, "/demandes", new Date())}`);
  const home = await browser.submit();
  adjustConfig({ NODE_ENV: "test" });
  expect([home.url, home.$("header .leave span").text()]).toEqual(["/demandes", "Nadia Lebrun"]);
});

test("a forgotten password is chosen anew by a link that serves once, and the second step still follows", async () => {
  const { person, codes } = await aTeamMate();
  const old = here.visitor();
  await typePassword(old, person.email);
  await old.submit({ code: codes[0]! });
  await askReset(person.email);
  const link = linkIn((await mailbox(person.email)).at(-1)!.text);
  for (let looks = 0; looks < 3; looks += 1) expect((await here.visitor().get(link)).$("h1").text()).toBe("Choisissez un autre mot de passe");
  const browser = here.visitor();
  await browser.get(link);
  const weak = await browser.submit({ password: "Passerelle2026" });
  expect([weak.status, weak.$("#password-problem").text()]).toEqual([422, "Ni votre nom, ni votre adresse, ni « passerelle » : c’est ce qu’on essaie d’abord."]);

  const step = await browser.submit({ password: "quatre phares blancs" });

  expect([step.url, step.$("h1").text()]).toEqual(["/connexion/etape", "Votre second moyen"]);
  expect((await old.get("/equipe")).url).toBe("/connexion?retour=%2Fequipe");
  expect((await browser.submit({ code: codes[1]! })).url).toBe("/equipe");
  const again = await here.visitor().get(link);
  expect([again.status, again.$("h1").text()]).toEqual([410, "Ce lien ne sert plus"]);
});

test("of two who use one link at once, one chooses the password", async () => {
  const { person } = await aTeamMate();
  await askReset(person.email);
  const link = linkIn((await mailbox(person.email)).at(-1)!.text);
  const browsers = [here.visitor(), here.visitor()];
  for (const browser of browsers) await browser.get(link);
  const answers = await Promise.all(browsers.map((browser, n) => browser.submit({ password: `phare numéro ${n} allumé` })));
  expect(answers.map(({ url, status }) => (status === 410 ? "closed" : url)).sort()).toEqual(["/connexion/etape", "closed"]);
});

test("a reset link lasts a quarter of an hour, and a new one takes its place", async () => {
  const { person } = await aTeamMate();
  await askReset(person.email);
  const first = linkIn((await mailbox(person.email)).at(-1)!.text);
  await askReset(person.email);
  const second = linkIn((await mailbox(person.email)).at(-1)!.text);
  expect([(await here.visitor().get(first)).status, (await here.visitor().get(second)).status]).toEqual([410, 200]);
  await EntryLink.updateOne({ person: person._id }, { expiresAt: subMinutes(new Date(), 1) });
  expect((await here.visitor().get(second)).status).toBe(410);
});

test("asking for a reset tells nobody who is of the staff; three letters an hour at most", async () => {
  const { person } = await aTeamMate();
  await personWith("lea@exemple.fr", "Léa", "teacher");
  const answers = [];
  for (const email of [person.email, "inconnue@region.example", "lea@exemple.fr"]) answers.push((await askReset(email)).$("main").text().replaceAll(email, "…"));
  expect(answers[1]).toBe(answers[0]);
  expect(answers[2]).toBe(answers[0]);
  expect(await letters("lea@exemple.fr")).toEqual([]);
  for (let n = 0; n < 5; n += 1) expect((await askReset(person.email)).$("h1").text()).toBe("Regardez vos e-mails");
  expect((await letters(person.email)).filter(name => name === "reset")).toHaveLength(3);
});

test("a colleague who has no password is told how they come in, and gets no link", async () => {
  await Person.create({ name: "Léo Vasse", email: "leo.vasse@region.example", roles: ["officer"] });
  await askReset("leo.vasse@region.example");
  expect(await letters("leo.vasse@region.example")).toEqual(["reset-none"]);
  const { _id: person } = await Person.findOne({ email: "leo.vasse@region.example" }).orFail();
  expect(await EntryLink.countDocuments({ person })).toBe(0);
});
