import { Contact } from "../../../src/crm/contacts/contact.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { Session } from "../../../src/database/sessions.ts";
import { aColleague, as } from "../../support/as.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { aContact } from "../../support/records.ts";
import { aTeamMate } from "../../support/team.ts";
import { site } from "../../support/site.ts";

const here = site();

test("the public reads why each thing is kept, on which basis, how long, and what nobody has settled yet", async () => {
  const shown = await here.visitor().get("/donnees-personnelles");
  const text = shown.$("main").text();
  expect(shown.status).toBe(200);
  for (const words of ["Signer et prouver une charte", "RGPD, article 6.1.e", "30 jours après le dernier message", "à confirmer", "Vues enregistrées"]) expect(text).toContain(words);
});

test("somebody without an account reads, takes away and erases what is held, by their mailbox alone", async () => {
  await aContact({ name: "Rose Adam", email: "rose@exemple.fr", phone: "0231000000" });
  const rose = here.visitor();
  await rose.get("/mes-donnees");
  await rose.submit({ email: "rose@exemple.fr" });
  const link = linkIn((await mailbox("rose@exemple.fr"))[0]!.text);
  const shown = await rose.get(link);
  expect(shown.$("main").text()).toContain("Interlocuteurs");
  expect(shown.$("main").text()).toContain("0231000000");

  const json = JSON.parse((await rose.get(`${link}/donnees.json`)).body.toString()) as { sections: { title: string; items: object[] }[] };
  expect(json.sections.find(({ title }) => title === "Interlocuteurs")!.items[0]).toMatchObject({ "Nom": "Rose Adam", "Téléphone": "0231000000" });
  expect((await rose.get(`${link}/donnees.zip`)).body.subarray(0, 2).toString()).toBe("PK");
  expect((await rose.get(`${link}/donnees.html`)).body.toString()).toContain("Rose Adam");

  await rose.get(link);
  await rose.submit({}, `${link}/code`);
  expect((await rose.submit({ code: "00000000" }, `${link}/effacement`)).$("#code-problem").text()).toContain("Ce n’est pas le bon code.");
  expect(await Contact.countDocuments({ email: "rose@exemple.fr" })).toBe(1);
  const [code] = /\d{8}/.exec((await mailbox("rose@exemple.fr")).find(({ text }) => /\d{8}/.test(text))!.text)!;
  expect((await rose.submit({ code: code! }, `${link}/effacement`)).$("h1").text()).toBe("C’est effacé");

  expect(await Contact.countDocuments({ email: "rose@exemple.fr" })).toBe(0);
  expect((await rose.get(link)).status).toBe(404);
  expect([await Entry.countDocuments({ act: "privacy.read" }), await Entry.countDocuments({ act: "privacy.erased" })]).toEqual([3, 1]);
});

test("an address that nobody knows is answered the same", async () => {
  const nobody = here.visitor();
  await nobody.get("/mes-donnees");
  expect((await nobody.submit({ email: "personne@exemple.fr" })).$("h1").text()).toBe("Regardez vos messages");
  const shown = await nobody.get(linkIn((await mailbox("personne@exemple.fr"))[0]!.text));
  expect(shown.status).toBe(200);
});

test("a wrong address gets its sentence, and keeps what was typed", async () => {
  const browser = here.visitor();
  await browser.get("/mes-donnees");
  const answer = await browser.submit({ email: "rose@" });
  expect([answer.status, answer.$("#email-problem").text().trim(), answer.$("[name=email]").val()]).toEqual([422, expect.stringContaining("pas complète"), "rose@"]);
});

test("a colleague erases after proving who they are; somebody else's request does not exist", async () => {
  await aContact({ name: "Luc Adam", email: "luc@exemple.fr" });
  const [ada, eve] = [await aColleague("Ada", "ada@region.example"), await aColleague("Eve", "eve@region.example")];
  const desk = await as(ada, here.visitor());
  await desk.get("/equipe/donnees");
  const shown = await desk.submit({ email: "luc@exemple.fr" });
  expect(shown.$("main").text()).toContain("Interlocuteurs");
  expect((await (await as(eve, here.visitor())).get(shown.url)).status).toBe(404);

  const asked = await desk.submit({}, `${shown.url}/effacement`);
  expect(asked.url).toContain("/confirmer");
  expect(await Contact.countDocuments({ email: "luc@exemple.fr" })).toBe(1);
  await Session.updateMany({ person: ada._id }, { $set: { provenAt: new Date() } });
  await desk.get(shown.url);
  expect((await desk.submit({}, `${shown.url}/effacement`)).$("h1").text()).toBe("C’est effacé");
  expect(await Contact.countDocuments({ email: "luc@exemple.fr" })).toBe(0);
});

test("a colleague's open account is not erased: it is closed first", async () => {
  const { person } = await aTeamMate();
  const ada = await aColleague("Ada", "ada@region.example");
  const desk = await as(ada, here.visitor());
  await desk.get("/equipe/donnees");
  const shown = await desk.submit({ email: person.email });
  await Session.updateMany({ person: ada._id }, { $set: { provenAt: new Date() } });
  const answer = await desk.submit({}, `${shown.url}/effacement`);
  expect(answer.status).toBe(422);
  expect(answer.$("main").text()).toContain("fermez-le d’abord");
});
