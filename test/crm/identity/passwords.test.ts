import { hash } from "@node-rs/argon2";
import { isOutdated } from "../../../src/crm/passwords/hash.ts";
import { Password } from "../../../src/crm/passwords/password.ts";
import { readPassword } from "../../../src/crm/passwords/readPassword.ts";
import { Session } from "../../../src/database/sessions.ts";
import { site } from "../../support/site.ts";
import { aTeamMate, codeAt, goodPassword, typePassword } from "../../support/team.ts";

const here = site();
const owner = { name: "Maëlle Le Goff", email: "maelle.legoff@region.example" };
const refused = (password: string) => {
  try {
    return readPassword(password, owner) && "accepted";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("a password is long enough and none of those that are guessed first; nothing else is asked of it", () => {
  expect(["", "7 signes", "8 signes", "x".repeat(100) + " y".repeat(50), "trois bateaux rouges", "éàü ✓ 日本語 ok"].map(refused)).toEqual(["password-missing", "accepted", "accepted", "accepted", "accepted", "accepted"]);
  expect(["court 7", "a b".repeat(67)].map(refused)).toEqual(["password-short", "password-long"]);
  expect(["motdepasse", "M0td3passe!", "Bonjour2026", "1234567890", "azertyuiop", "aaaaaaaaaa", "abcabcabcabc", "soleilnormandie76", "P@ssw0rd", "Qwertyuiop1"].map(refused)).toEqual(Array(10).fill("password-common"));
  expect(["Passerelle2026", "maelle-et-la-mer", "LEGOFF!!2026", "maelle.legoff@region.example"].map(refused)).toEqual(Array(4).fill("password-own"));
});

test("a password kept by an older recipe is hashed anew at its next use, and still opens", async () => {
  const { person } = await aTeamMate();
  await Password.updateOne({ person: person._id }, { hash: await hash(goodPassword, { algorithm: 2, memoryCost: 8192, timeCost: 1, parallelism: 1 }) });
  expect(isOutdated((await Password.findOne({ person: person._id }))!.hash)).toBe(true);

  expect((await typePassword(here.visitor(), person.email)).$("h1").text()).toBe("Votre second moyen");

  const { hash: renewed } = (await Password.findOne({ person: person._id }))!;
  expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect((await typePassword(here.visitor(), person.email)).$("h1").text()).toBe("Votre second moyen");
});

test("a password alone opens nothing: the pages of the staff ask for a sign-in until the second step is done", async () => {
  const { person } = await aTeamMate();
  const browser = here.visitor();
  await typePassword(browser, person.email);

  expect((await browser.get("/equipe")).url).toBe("/connexion?retour=%2Fequipe");
  expect((await browser.get("/mon-compte")).url).toBe("/connexion?retour=%2Fmon-compte");
  expect(await Session.countDocuments({ person: person._id })).toBe(0);
});

test("a wrong password, an unknown address and somebody outside the staff read one and the same answer", async () => {
  const { person } = await aTeamMate();
  const { person: teacher } = await aTeamMate({ roles: ["teacher"] });
  const answers = [];
  for (const [email, password] of [[person.email, "faux mot de passe"], ["inconnue@region.example", goodPassword], [teacher.email, goodPassword]] as const) {
    const { status, $ } = await typePassword(here.visitor(), email, password);
    answers.push([status, $("main").text().replace(/\s+/g, " "), $("#email").val() === email, $("#password").val()]);
  }
  expect(answers[0]![0]).toBe(422);
  expect(answers[0]![1]).toContain("L’adresse ou le mot de passe n’est pas le bon.");
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test("after five wrong passwords the right one waits too, for a known address as for an unknown one; a browser that came in before does not", async () => {
  const { person, secret } = await aTeamMate();
  const own = here.visitor();
  await typePassword(own, person.email);
  await own.submit({ code: codeAt(secret) });
  expect(own.page!.$("h1").text()).toBe("Aujourd’hui");

  const stranger = here.visitor();
  const waits = "Trop d’essais. Attendez 15 minutes, puis recommencez.";
  for (const email of [person.email, "personne@region.example"]) {
    for (let n = 0; n < 5; n += 1) expect((await typePassword(stranger, email, `faux numéro ${n}`)).$("#password-problem").text()).toBe("L’adresse ou le mot de passe n’est pas le bon.");
    expect((await typePassword(stranger, email)).$(".problems li").text()).toBe(waits);
  }
  expect((await typePassword(here.visitor(), person.email)).$(".problems li").text()).toBe(waits);

  expect((await typePassword(own, person.email)).$("h1").text()).toBe("Votre second moyen");
});

test("what is typed wrong is told at its field, and the address stays", async () => {
  const answer = await typePassword(here.visitor(), "anne@", "x");
  expect([answer.status, answer.$("#email-problem").text(), answer.$("#email").val()]).toEqual([422, "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr", "anne@"]);
});
