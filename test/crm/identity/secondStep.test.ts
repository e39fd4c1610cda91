import { Entry } from "../../../src/crm/journal/entry.ts";
import { AuthenticatorApp } from "../../../src/crm/factors/authenticatorApp.ts";
import { RecoveryCode } from "../../../src/crm/factors/recoveryCode.ts";
import { useAppCode } from "../../../src/crm/factors/useAppCode.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { newHash, setPassword } from "../../../src/crm/passwords/setPassword.ts";
import { Session } from "../../../src/database/sessions.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { aTeamMate, codeAt, goodPassword, typePassword } from "../../support/team.ts";

const here = site();
const problem = (answer: { $: (selector: string) => { text(): string } }) => answer.$("#code-problem").text();

test("an officer comes in by password and code, and the journal says by what", async () => {
  const { person, secret } = await aTeamMate();
  const browser = here.visitor();
  await browser.get("/connexion/equipe?retour=/equipe/chartes");
  await browser.submit({ email: person.email.toUpperCase(), password: goodPassword });

  const home = await browser.submit({ code: codeAt(secret) });

  expect([home.url, home.$("header .leave span").text()]).toEqual(["/equipe/chartes", "Anne Corbel"]);
  const entry = (await Entry.findOne({ act: "person.signed-in", dossier: `Person/${person._id}` }))!;
  expect(JSON.parse(entry.details)).toEqual({ by: "password+app" });
});

test("a code serves once: not again, not twice at the same moment", async () => {
  const { person, secret } = await aTeamMate();
  const [first, second] = [here.visitor(), here.visitor()];
  for (const browser of [first, second]) await typePassword(browser, person.email);
  const code = codeAt(secret);

  const answers = await Promise.all([first.submit({ code }), second.submit({ code })]);

  expect(answers.map(({ url }) => url).sort()).toEqual(["/connexion/etape", "/equipe"]);
  const loser = answers.find(({ url }) => url !== "/equipe")!;
  expect(problem(loser)).toBe("Ce code a déjà servi. Attendez que l’application en affiche un autre.");
  const again = here.visitor();
  await typePassword(again, person.email);
  expect(problem(await again.submit({ code }))).toContain("Ce code a déjà servi.");
  expect(await Session.countDocuments({ person: person._id })).toBe(1);
});

test("of twenty who send one code at once, exactly one passes", async () => {
  const { person, secret } = await aTeamMate();
  const at = new Date();
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => useAppCode(person, codeAt(secret, at), at)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a code counts in its half-minute, the one before and the one after; farther ones are wrong", async () => {
  const at = new Date("2026-11-24T10:00:15Z");
  const tried = async (seconds: number) => {
    const { person, secret } = await aTeamMate();
    await AuthenticatorApp.updateOne({ person: person._id }, { lastStep: 0 });
    return useAppCode(person, codeAt(secret, at.getTime() + seconds * 1000), at).then(() => "right", error => error.code);
  };
  expect([await tried(-60), await tried(-30), await tried(0), await tried(30), await tried(60)]).toEqual(["code-wrong", "right", "right", "right", "code-wrong"]);
});

test("once a code was taken, the one before it is used up too", async () => {
  const at = new Date();
  const { person, secret } = await aTeamMate();
  await useAppCode(person, codeAt(secret, at), at);
  await expect(useAppCode(person, codeAt(secret, at.getTime() - 30_000), at)).rejects.toThrow("Ce code a déjà servi.");
  await expect(useAppCode(person, codeAt(secret, at.getTime() + 30_000), at)).resolves.toBeUndefined();
});

test("a recovery code, typed as it comes, replaces the telephone once; the person is told what is left", async () => {
  const { person, codes } = await aTeamMate();
  const browser = here.visitor();
  await typePassword(browser, person.email);
  expect((await browser.submit({ code: ` ${codes[3]!.toUpperCase().replace("-", " ")}` })).url).toBe("/equipe");

  const other = here.visitor();
  await typePassword(other, person.email);
  expect(problem(await other.submit({ code: codes[3]! }))).toBe("Ce n’est pas le bon code.");
  expect(await RecoveryCode.countDocuments({ person: person._id })).toBe(9);
  expect((await mailbox(person.email)).at(-1)!.text).toContain("Un code de secours a servi. Il en reste 9 codes.");
});

test("of two who use one recovery code at once, one comes in", async () => {
  const { person, codes } = await aTeamMate();
  const browsers = [here.visitor(), here.visitor()];
  for (const browser of browsers) await typePassword(browser, person.email);
  const answers = await Promise.all(browsers.map(browser => browser.submit({ code: codes[0]! })));
  expect(answers.map(({ url }) => url).sort()).toEqual(["/connexion/etape", "/equipe"]);
});

test("five wrong codes, and the right one must wait; the person reads that somebody has their password", async () => {
  const { person, secret } = await aTeamMate();
  const thief = here.visitor();
  await typePassword(thief, person.email);
  for (const code of ["000001", "000002", "abc", "000004", ""]) expect(problem(await thief.submit({ code }))).toBe("Ce n’est pas le bon code.");

  for (let n = 0; n < 2; n += 1) expect((await thief.submit({ code: codeAt(secret) })).$(".problems li").text()).toMatch(/^Trop d’essais\. Attendez 1[45] minutes/);

  expect((await mailbox(person.email)).filter(({ template }) => template === "codes-tried")).toHaveLength(1);
  expect(await Session.countDocuments({ person: person._id })).toBe(0);
});

test("whoever has no second factor sets one up before going on, and sees their ten recovery codes once", async () => {
  const person = await Person.create({ name: "Luc Roger", email: "luc.roger@region.example", roles: ["counsellor"] });
  await setPassword({ person, hash: await newHash(goodPassword, person), by: "system", at: new Date() });
  const browser = here.visitor();
  const page = await typePassword(browser, person.email);
  expect([page.url, page.$("h1").text()]).toEqual(["/connexion/etape/nouveau", "Un second moyen d’entrer"]);
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(page.$("svg.qr path").attr("d")).toMatch(/^M4 4h1v1h-1z/);
  const secret = page.$("code").first().text().replace(/\s/g, "");
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(problem(await browser.submit({ code: "123" }))).toContain("Ce n’est pas le code que l’application affiche.");
  expect(browser.page!.$("code").first().text().replace(/\s/g, "")).toBe(secret);

  const shown = await browser.submit({ code: codeAt(secret) });

  const codes = shown.$(".codes code").map((_, one) => shown.$(one).text()).get();
  expect(codes).toHaveLength(10);
  expect(new Set(codes).size).toBe(10);
  expect(codes.every(code => /^[2-9a-z]{5}-[2-9a-z]{5}$/.test(code))).toBe(true);
  expect(shown.headers.get("cache-control")).toBe("no-store");
  expect((await browser.get("/mon-compte")).$("main").text()).toContain("Il vous en reste 10 codes sur 10.");
  expect(browser.page!.body.toString()).not.toContain(codes[0]!);
  expect((await mailbox(person.email)).map(({ template }) => template)).toEqual(["factor-changed"]);
});

test("a second step begun before the account had a factor cannot add another one", async () => {
  const person = await Person.create({ name: "Paul Mary", email: "paul.mary@region.example", roles: ["officer"] });
  await setPassword({ person, hash: await newHash(goodPassword, person), by: "system", at: new Date() });
  const [thief, owner] = [here.visitor(), here.visitor()];
  const secretOf = async (browser: typeof thief) => (await typePassword(browser, person.email)).$("code").first().text().replace(/\s/g, "");
  const [stolen, own] = [await secretOf(thief), await secretOf(owner)];
  const answers = await Promise.all([thief.submit({ code: codeAt(stolen) }), owner.submit({ code: codeAt(own) })]);
  expect(answers.filter(({ $ }) => $(".codes").length === 1)).toHaveLength(1);
  expect(await AuthenticatorApp.countDocuments({ person: person._id })).toBe(1);
  expect(await Session.countDocuments({ person: person._id })).toBe(1);
});

test("the second step belongs to the browser that gave the password, for ten minutes", async () => {
  const { secret } = await aTeamMate();
  const browser = here.visitor();
  expect((await browser.get("/connexion/etape")).url).toBe("/connexion/equipe");
  const late = await browser.go("POST", "/connexion/etape", new URLSearchParams({ _csrf: String(browser.page!.$("[name=_csrf]").first().val()), code: codeAt(secret) }));
  expect([late.status, late.$(".problems li").text()]).toEqual([422, "Plus de dix minutes ont passé : donnez de nouveau votre mot de passe."]);
});
