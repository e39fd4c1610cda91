import { subHours } from "date-fns";
import mongoose from "mongoose";
import { closeAccount } from "../../../src/crm/colleagues/closeAccount.ts";
import { changeRights } from "../../../src/crm/colleagues/changeRights.ts";
import { EntryLink } from "../../../src/crm/entry/entryLink.ts";
import { inviteColleague } from "../../../src/crm/entry/inviteColleague.ts";
import { AuthenticatorApp } from "../../../src/crm/factors/authenticatorApp.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Person, personWith } from "../../../src/crm/people/person.ts";
import { staffRoles } from "../../../src/crm/rights/roles.ts";
import { loadReferenceData } from "../../../src/crm/territories/loadReferenceData.ts";
import { Session } from "../../../src/database/sessions.ts";
import { as } from "../../support/as.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { aTeamMate, codeAt, goodPassword, typePassword } from "../../support/team.ts";

const here = site();
beforeAll(() => loadReferenceData());
let made = 0;

/** An administrator of the whole Région who has just proved who they are, and their browser. */
async function anAdministrator() {
  made += 1;
  const person = await personWith(`admin${made}@region.example`, `Camille ${made}`, "administrator");
  const desk = await as(person, here.visitor());
  await Session.updateMany({ person: person._id }, { provenAt: new Date() });
  return { person, desk };
}
const invited = async (desk: Awaited<ReturnType<typeof anAdministrator>>["desk"], typed: object = {}) => {
  await desk.get("/equipe/comptes/invitation");
  made += 1;
  const email = `nouvelle${made}@region.example`;
  await desk.submit({ name: "Lise Morel", email, roles: ["officer"], ...typed }, "/equipe/comptes/invitation");
  return email;
};
const lastLetter = async (email: string) => (await mailbox(email)).at(-1)!;
const problems = ({ $ }: { $: (selector: string) => { text(): string } }, ...fields: string[]) => fields.map(field => $(`#${field}-problem`).text());
const alone = async () => void (await Person.updateMany({ roles: "administrator" }, { $set: { roles: ["officer"] } }));

test("a colleague is invited with roles and a territory, chooses a password and a second factor, and is in", async () => {
  const { desk } = await anAdministrator();
  const email = await invited(desk, { roles: ["officer", "counsellor"], departements: ["14"], epcis: ["200066827"] });
  expect([desk.page!.$("h1").text(), desk.page!.$(".tag").first().text()]).toEqual(["Lise Morel", "Invitation envoyée"]);
  const letter = await lastLetter(email);
  expect(letter.subject).toMatch(/^Camille \d+ vous invite dans Passerelle$/);
  expect(letter.text).toContain("Chargé ou chargée de territoire et Conseiller ou conseillère");
  expect(letter.text).toContain("département 14 et CC du Pays de Honfleur-Beuzeville");

  const lise = here.visitor();
  await lise.get(linkIn(letter.text));
  expect(lise.page!.$("h1").text()).toBe("Bienvenue, Lise Morel");
  const enrol = await lise.submit({ password: goodPassword });
  const shown = await lise.submit({ code: codeAt(enrol.$("ol code").text().replace(/\s/g, "")) });
  expect(shown.$(".codes li")).toHaveLength(10);

  expect((await lise.get("/equipe")).$("h1").text()).toBe("Aujourd’hui");
  expect((await lise.get("/equipe/comptes")).status).toBe(404);
  expect(await Person.findOne({ email })).toMatchObject({ roles: ["officer", "counsellor"], departements: ["14"], epcis: ["200066827"], zones: ["200066827", "?14", "?27"] });
  const list = await desk.get("/equipe/comptes?q=nouvelle");
  expect(list.$("tbody tr").first().find("td").map((_, cell) => list.$(cell).text().trim()).get()).toEqual(["Lise Morel", email, "Chargé ou chargée de territoire et Conseiller ou conseillère", "Calvados et 1 EPCI", expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/), "mot de passe, application", "Actif"]);
});

test("everything wrong in an invitation is told at once, each at its field; nothing is stored, and what was typed stays", async () => {
  const { desk } = await anAdministrator();
  await desk.get("/equipe/comptes/invitation");
  const answer = await desk.submit({ name: " ", email: "lise@", roles: ["signatory"], departements: ["75"], epcis: ["999999999"] });
  expect(answer.status).toBe(422);
  expect(problems(answer, "name", "email", "roles", "departements", "epcis")).toEqual([
    "Indiquez le prénom et le nom (120 caractères au plus).",
    "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr",
    "Choisissez au moins un rôle.",
    "Un de ces départements n’est pas dans la Région.",
    "Un de ces EPCI n’est pas dans la Région.",
  ]);
  expect(answer.$("#email").val()).toBe("lise@");
  const again = await desk.submit({ name: "Lise", email: "lise@", roles: ["officer"], departements: ["14"] });
  expect([again.$("#name").val(), again.$("#roles-officer").is("[checked]"), again.$("#departements-14").is("[checked]")]).toEqual(["Lise", true, true]);
  expect(await Person.countDocuments({ name: "Lise" })).toBe(0);
});

test("an invitation expires after 72 hours, and serves once; sent again, it lives anew and the old link is dead", async () => {
  const { desk } = await anAdministrator();
  const email = await invited(desk);
  const person = await Person.findOne({ email }).orFail();
  const first = linkIn((await lastLetter(email)).text);
  const link = await EntryLink.findOne({ person: person._id }).orFail();
  expect((link.expiresAt.getTime() - link.sentAt.getTime()) / 3_600_000).toBe(72);
  await EntryLink.updateOne({ _id: link._id }, { expiresAt: subHours(new Date(), 1) });
  expect((await here.visitor().get(first)).status).toBe(410);
  expect((await desk.get(`/equipe/comptes/${person._id}`)).$(".tag").first().text()).toBe("Invitation expirée");

  await desk.submit({}, `/equipe/comptes/${person._id}/renvoi`);

  const second = linkIn((await lastLetter(email)).text);
  expect([(await here.visitor().get(first)).status, (await here.visitor().get(second)).status]).toEqual([410, 200]);
  const lise = here.visitor();
  await lise.get(second);
  expect((await lise.submit({ password: goodPassword })).url).toBe("/connexion/etape/nouveau");
  expect((await here.visitor().get(second)).status).toBe(410);
  expect((await desk.get(`/equipe/comptes/${person._id}`)).$(".tag").first().text()).toBe("Mot de passe choisi");
});

test("an invitation is taken back: its link is dead, the roles are gone, and the address may be invited again", async () => {
  const { desk } = await anAdministrator();
  const email = await invited(desk);
  const { _id } = await Person.findOne({ email }).orFail();
  const link = linkIn((await lastLetter(email)).text);
  const lise = here.visitor();
  await lise.get(link);
  const enrol = await lise.submit({ password: goodPassword });
  const secret = enrol.$("ol code").text().replace(/\s/g, "");

  await desk.get(`/equipe/comptes/${_id}`);
  expect((await desk.submit({}, `/equipe/comptes/${_id}/annulation`)).url).toBe("/equipe/comptes");

  expect((await lise.submit({ code: codeAt(secret) })).url).toBe("/connexion/etape/nouveau");
  expect(lise.page!.$("h1").text()).toBe("Connexion de l’équipe");
  expect((await here.visitor().get(link)).status).toBe(410);
  expect(await Person.findById(_id)).toMatchObject({ roles: [], departements: [], disabledAt: expect.any(Date) });
  expect((await desk.get(`/equipe/comptes/${_id}`)).status).toBe(404);
  await desk.get("/equipe/comptes/invitation");
  await desk.submit({ name: "Lise Morel", email, roles: ["statistics"] });
  expect(await Person.findById(_id)).toMatchObject({ roles: ["statistics"], disabledAt: null });
});

test("somebody of the team is not invited twice, nor by two at once", async () => {
  const { person, desk } = await anAdministrator();
  const email = await invited(desk);
  await desk.get("/equipe/comptes/invitation");
  const twice = await desk.submit({ name: "Lise", email, roles: ["officer"] });
  expect([twice.status, twice.$("#email-problem").text()]).toEqual([422, "Cette adresse est déjà celle d’une personne de l’équipe."]);
  const typed = { name: "Jeanne", email: "jeanne@region.example", roles: ["officer"], departements: [], epcis: [] };
  const both = await Promise.allSettled([1, 2, 3].map(() => inviteColleague({ typed, by: person, at: new Date() })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  expect((await mailbox("jeanne@region.example")).map(({ template }) => template)).toEqual(["colleague-invited"]);
});

test("an ambassador who joins the team keeps their role, and their open session does not become one of the staff", async () => {
  const { desk } = await anAdministrator();
  const zoe = await personWith("zoe@exemple.fr", "Zoé Œuvrard", "ambassador");
  const phone = await as(zoe, here.visitor());
  await desk.get("/equipe/comptes/invitation");
  await desk.submit({ name: "Zoé", email: "zoe@exemple.fr", roles: ["officer"] });
  expect((await phone.get("/mon-compte")).url).toBe("/connexion?retour=%2Fmon-compte");
  expect(await Person.findById(zoe._id)).toMatchObject({ name: "Zoé Œuvrard", roles: ["ambassador", "officer"] });
});

test("without a proof the invitation waits, whole, and leaves after it", async () => {
  const desk = await as(await personWith("sans.preuve@region.example", "Camille", "administrator"), here.visitor());
  await desk.get("/equipe/comptes/invitation");
  const asked = await desk.submit({ name: "Rose « Lys » & Co", email: "rose@region.example", roles: ["officer", "statistics"], departements: ["50"] });
  expect(asked.$("h1").text()).toBe("Confirmez que c’est vous");
  expect(await Person.countDocuments({ email: "rose@region.example" })).toBe(0);
  await desk.submit({}, "/confirmer/code");
  const code = /\b\d{8}\b/.exec((await lastLetter("sans.preuve@region.example")).text)![0];
  const resumed = await desk.submit({ code }, "/confirmer");
  expect(resumed.$("h1").text()).toBe("C’est confirmé");

  expect((await desk.submit()).$("h1").text()).toBe("Rose « Lys » & Co");

  expect(await Person.findOne({ email: "rose@region.example" })).toMatchObject({ roles: ["officer", "statistics"], departements: ["50"] });
});

test("a colleague is shut out at once, reads why, and may be let in again as they were", async () => {
  const { desk } = await anAdministrator();
  const mate = await aTeamMate();
  const office = here.visitor();
  await typePassword(office, mate.person.email);
  await office.submit({ code: mate.codes[0]! });
  const half = here.visitor();
  await typePassword(half, mate.person.email);
  const url = `/equipe/comptes/${mate.person._id}`;
  await desk.get(url);

  await desk.submit({}, `${url}/fermeture`);

  expect(desk.page!.$(".tag").first().text()).toBe("Compte fermé");
  expect((await office.get("/equipe")).url).toBe("/connexion?retour=%2Fequipe");
  expect(await Session.countDocuments({ person: mate.person._id })).toBe(0);
  expect((await half.submit({ code: mate.codes[1]! })).$("h1").text()).toBe("Connexion de l’équipe");
  expect((await typePassword(here.visitor(), mate.person.email)).$("#password-problem").text()).toBe("L’adresse ou le mot de passe n’est pas le bon.");
  expect((await lastLetter(mate.person.email)).template).toBe("account-closed");
  expect((await desk.get("/equipe/comptes?etat=fermes")).$("tbody").text()).toContain(mate.person.email);

  await desk.get(url);
  await desk.submit({}, `${url}/reouverture`);
  expect((await office.get("/equipe")).url).toBe("/connexion?retour=%2Fequipe");
  await typePassword(office, mate.person.email);
  expect((await office.submit({ code: mate.codes[1]! })).url).toBe("/equipe");
});

test("no session outlives a closing that meets a sign-in", async () => {
  const { person: by } = await anAdministrator();
  for (let round = 0; round < 5; round += 1) {
    const mate = await aTeamMate();
    const browser = here.visitor();
    await typePassword(browser, mate.person.email);
    await Promise.all([browser.submit({ code: mate.codes[0]! }), closeAccount({ person: mate.person, by, at: new Date() })]);
    expect(await Session.countDocuments({ person: mate.person._id })).toBe(0);
  }
});

test("other rights end the sessions of a colleague, who reads them; roles outside the staff stay", async () => {
  const { desk } = await anAdministrator();
  const mate = await aTeamMate({ roles: ["officer", "teacher"] });
  const office = await as(mate.person, here.visitor());
  const url = `/equipe/comptes/${mate.person._id}`;
  await desk.get(url);
  const none = await desk.submit({ roles: [] }, `${url}/droits`);
  expect([none.status, none.$("#roles-problem").text()]).toEqual([422, "Choisissez au moins un rôle."]);

  await desk.submit({ roles: ["counsellor", "statistics"], departements: ["50", "61"] }, `${url}/droits`);

  expect(await Person.findById(mate.person._id)).toMatchObject({ roles: ["teacher", "counsellor", "statistics"], departements: ["50", "61"] });
  expect((await office.get("/equipe")).url).toBe("/connexion?retour=%2Fequipe");
  expect((await lastLetter(mate.person.email)).text).toContain("département 50 et département 61");
  const entry = (await Entry.findOne({ act: "person.rights-changed", dossier: `Person/${mate.person._id}` }))!;
  expect(JSON.parse(entry.details)).toEqual({ roles: ["counsellor", "statistics"], departements: ["50", "61"], epcis: [] });
});

test("reset, a colleague's password, application, keys and codes are dead; a link lets them choose anew", async () => {
  const { desk, person } = await anAdministrator();
  const mate = await aTeamMate();
  const url = `/equipe/comptes/${mate.person._id}`;
  await desk.get(url);
  await desk.submit({}, `${url}/renouvellement`);

  expect((await typePassword(here.visitor(), mate.person.email)).status).toBe(422);
  expect(await AuthenticatorApp.countDocuments({ person: mate.person._id })).toBe(0);
  const letter = await lastLetter(mate.person.email);
  expect(letter.template).toBe("entry-renewed");
  const browser = here.visitor();
  await browser.get(linkIn(letter.text));
  expect((await browser.submit({ password: "quatre phares blancs" })).url).toBe("/connexion/etape/nouveau");

  const own = await desk.get(`/equipe/comptes/${person._id}`);
  const forged = await desk.go("POST", `/equipe/comptes/${person._id}/renouvellement`, new URLSearchParams({ _csrf: String(own.$("[name=_csrf]").first().val()) }));
  expect([forged.status, forged.$(".problems li").text()]).toEqual([422, "Pour vous-même, passez par « Mon compte »."]);
});

test("the last administrator of the Région neither leaves nor steps down, nor shrinks to a territory", async () => {
  await alone();
  const { person, desk } = await anAdministrator();
  await invited(desk, { roles: ["administrator"] });
  const url = `/equipe/comptes/${person._id}`;
  const sentence = /^C’est la dernière personne qui administre la Région entière/;
  for (const [typed, action] of [[{}, "fermeture"], [{ roles: ["officer"] }, "droits"], [{ roles: ["administrator"], departements: ["14"] }, "droits"]] as const) {
    await desk.get(url);
    const answer = await desk.submit(typed as never, `${url}/${action}`);
    expect([answer.status, answer.$(".problems li").text()]).toEqual([422, expect.stringMatching(sentence)]);
  }
  const { roles, departements, disabledAt } = await Person.findById(person._id).orFail();
  expect([[...roles], [...departements], disabledAt ?? null]).toEqual([["administrator"], [], null]);
});

test("two administrators who leave at the same moment: one stays, however often they try", async () => {
  for (let round = 0; round < 5; round += 1) {
    await alone();
    const [one, two] = [(await anAdministrator()).person, (await anAdministrator()).person];
    const leave = (person: Person) => (round % 2 ? closeAccount({ person, by: person, at: new Date() }) : changeRights({ person, typed: { roles: ["officer"], departements: [], epcis: [] }, by: person, at: new Date() }));
    const both = await Promise.allSettled([leave(one), leave(two)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await Person.countDocuments({ roles: "administrator", disabledAt: null })).toBe(1);
  }
});

test("an administrator who changes their own rights stays in, under a new cookie, and only there", async () => {
  const { person, desk } = await anAdministrator();
  await anAdministrator();
  const phone = await as(person, here.visitor());
  const before = desk.cookie();
  const url = `/equipe/comptes/${person._id}`;
  await desk.get(url);
  expect((await desk.submit({ roles: ["officer"], departements: [], epcis: [] }, `${url}/droits`)).url).toBe("/mon-compte");
  expect(desk.cookie()).not.toBe(before);
  expect((await phone.get("/mon-compte")).url).toBe("/connexion?retour=%2Fmon-compte");
  expect((await desk.get("/equipe/comptes")).status).toBe(404);
});

test("accounts are for administrators of the whole Région: to all others the pages do not exist", async () => {
  const { person } = await anAdministrator();
  const limited = await personWith("limite@region.example", "Marc", "administrator");
  await Person.updateOne({ _id: limited._id }, { departements: ["50"] });
  for (const id of [limited._id, (await personWith("agent@region.example", "Agent", "officer"))._id, (await personWith("prof@exemple.fr", "Prof", "teacher"))._id]) {
    const browser = await as((await Person.findById(id))!, here.visitor());
    for (const path of ["/equipe/comptes", "/equipe/comptes/invitation", `/equipe/comptes/${person._id}`]) expect((await browser.get(path)).status).toBe(404);
  }
  expect((await here.visitor().get("/equipe/comptes")).url).toBe("/connexion?retour=%2Fequipe%2Fcomptes");
});

test("colleagues are found by name or address, accents aside, page by page, and their journal holds", async () => {
  const { desk } = await anAdministrator();
  await Person.insertMany(Array.from({ length: 30 }, (_, n) => ({ name: `Hélène Ançel ${String(n).padStart(2, "0")}`, email: `ancel${n}@region.example`, roles: ["statistics"] })));
  const first = await desk.get("/equipe/comptes?q=helene%20ancel");
  expect([first.$("caption").text(), first.$("tbody tr")]).toEqual(["30 personnes", expect.objectContaining({ length: 25 })]);
  expect((await desk.get("/equipe/comptes?q=helene%20ancel&page=2")).$("tbody tr")).toHaveLength(5);
  expect((await desk.get("/equipe/comptes?q=ancel7@")).$("tbody tr")).toHaveLength(1);
  expect((await desk.get("/equipe/comptes?q=(.*")).$("h2").first().text()).toBe("Personne ici");
  const plan = await Person.find({ roles: mongoose.trusted({ $in: staffRoles }), name: /an[cç]el/i }).sort({ name: 1, _id: 1 }).explain("queryPlanner");
  expect(JSON.stringify(plan)).not.toContain("COLLSCAN");
  expect((await verifyJournal()).breaks).toEqual([]);
});
