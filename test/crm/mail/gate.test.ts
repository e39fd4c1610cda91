import { carrierFor } from "../../../src/crm/mail/carrier.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { Mailbox } from "../../../src/crm/mail/mailbox.ts";
import { post } from "../../../src/crm/mail/post.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import type { Person } from "../../../src/crm/people/person.ts";
import { Person as People } from "../../../src/crm/people/person.ts";
import { aColleague, as } from "../../support/as.ts";
import { anAmbassador } from "../../support/build.ts";
import { aContact } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import { smtp } from "../../support/smtp.ts";

const here = site();
const server = smtp();
const hour = 3_600_000;
const zoe = { name: "Zoé Œuvrard", address: "zoe@exemple.fr" };
const code = (to = zoe) => post("charter-code", to, { name: to.name, company: "Forges de Vire", code: "12345678", minutes: 10 });
const meeting = (to = zoe, about?: never) => post("invitation", to, { name: to.name, school: "Collège des Dunes", town: "Caen", format: "une intervention", level: "3e", headCount: 24, trades: "Bâtiment", dates: ["lundi"], link: "/i" }, about ? { about } : {});
const send = (at = Date.now()) => sendLetters(carrierFor(), () => new Date(at));
const only = async () => (await Letter.findOne().orFail()).toObject();
let camille: Person;

beforeAll(async () => void (camille = await aColleague("Camille Duval", "camille.duval@region.example")));
beforeEach(async () => {
  await Promise.all([Letter.deleteMany({}), Mailbox.deleteMany({})]);
});

test("a letter that is not personal carries a one-click unsubscribe and its link; a code carries neither", async () => {
  await meeting();
  await code();
  await send();
  const [invitation, personal] = [server.received.find(({ subject }) => subject!.includes("Dunes"))!, server.received.find(({ subject }) => subject!.includes("12345678"))!];
  const list = invitation.headers.get("list") as unknown as { unsubscribe: { url: string }; "unsubscribe-post": { name: string } };
  expect(list.unsubscribe.url).toMatch(new RegExp(`^${here.origin}/courriels/[\\w-]+/meetings$`));
  expect(String(invitation.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line)).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(invitation.text).toMatch(new RegExp(`Ne plus recevoir ces lettres : ${here.origin}/courriels/[\\w-]+/meetings`));
  expect(personal.headers.has("list")).toBe(false);
  expect(personal.text).not.toContain("/courriels/");
});

async function oneClick() {
  await meeting();
  await send();
  const { url } = (server.received[0]!.headers.get("list") as unknown as { unsubscribe: { url: string } }).unsubscribe;
  await Letter.deleteMany({});
  return url;
}

test("a scanner that opens the link changes nothing; the mail reader's POST, without cookie or token, stops that kind and no other", async () => {
  const url = await oneClick();
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(url, { method: "HEAD" })).status).toBe(200);
  expect(await Mailbox.countDocuments({ stopped: "meetings" })).toBe(0);

  const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "List-Unsubscribe=One-Click" });
  expect(answer.status).toBe(200);
  await meeting();
  await code();
  await send();
  expect(await Letter.findOne({ template: "invitation" })).toMatchObject({ status: "suppressed", suppression: "unsubscribed", data: null });
  expect(await Letter.findOne({ template: "charter-code" })).toMatchObject({ status: "sent" });
});

test("the page of choices takes letters up again, and a link that we did not make does not exist", async () => {
  const url = await oneClick();
  await fetch(url, { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });
  const browser = here.visitor();
  const page = await browser.get(new URL(url).pathname.replace(/\/meetings$/, ""));
  expect(page.$("main").text()).toContain("zoe@exemple.fr");
  expect(page.$("#kinds-meetings").attr("checked")).toBeUndefined();
  expect((await browser.submit({ kinds: "meetings" })).$("[role=status]").text()).toContain("enregistrés");
  expect((await Mailbox.findOne({ address: "zoe@exemple.fr" }).orFail()).stopped).toEqual(["charter", "news", "digests"]);
  expect((await fetch(`${here.origin}/courriels/AAAA/meetings`, { method: "POST" })).status).toBe(404);
  expect((await fetch(url.replace("meetings", "personal"), { method: "POST" })).status).toBe(404);
});

test.each([
  ["paused", async () => void (await anAmbassador({ email: "zoe@exemple.fr", status: "paused" }))],
  ["unconfirmed", async () => void (await anAmbassador({ email: "zoe@exemple.fr", status: "unconfirmed" }))],
  ["left", async () => void (await aContact({ email: "zoe@exemple.fr", status: "left" }))],
])("somebody %s gets their codes and no invitation, and the log says why", async (reason, given) => {
  await given();
  await meeting();
  await code();
  await send();
  expect(await Letter.findOne({ template: "invitation" })).toMatchObject({ status: "suppressed", suppression: reason });
  expect(server.received.map(({ subject }) => subject)).toEqual([expect.stringContaining("12345678")]);
  const { Ambassador } = await import("../../../src/crm/ambassadors/ambassador.ts");
  const { Contact } = await import("../../../src/crm/contacts/contact.ts");
  await Promise.all([Ambassador.deleteMany({}), Contact.deleteMany({}), People.deleteMany({ roles: "ambassador" })]);
});

test("an address refused for good is asked once more, then has bounced: nothing leaves for it any more, not even a code, until the staff lift it", async () => {
  server.refuse.set("zoe@exemple.fr", { code: 550, text: "5.1.1 User unknown" });
  await code();
  const start = Date.now();
  await send(start);
  expect(await only()).toMatchObject({ status: "waiting", refusals: 1 });
  await send(start + 10 * 60_000);
  expect((await only()).tries).toBe(1);
  await send(start + 5 * hour);
  expect(await only()).toMatchObject({ status: "bounced", data: null });

  server.refuse.clear();
  const letter = await only();
  await code();
  await send(start + 6 * hour);
  expect(await Letter.findOne().sort({ createdAt: -1 })).toMatchObject({ status: "suppressed", suppression: "bounced" });

  const browser = await as(camille, here.visitor());
  const page = await browser.get(`/equipe/envois/${letter._id}`);
  expect(page.$("main").text()).toContain("Cette adresse n’existe pas chez ce fournisseur");
  expect(page.$("main").text()).toContain("550 5.1.1 User unknown");
  await browser.submit({}, `/equipe/envois/${letter._id}/deblocage`);
  await code();
  await send(start + 7 * hour);
  expect(server.received).toHaveLength(1);
});

test("a first refusal that the second try does not confirm leaves the address as it was", async () => {
  server.refuse.set("zoe@exemple.fr", { code: 550, text: "5.1.1 User unknown" });
  await code();
  const start = Date.now();
  await send(start);
  server.refuse.clear();
  await send(start + 5 * hour);
  expect(await only()).toMatchObject({ status: "sent" });
  expect(await Mailbox.findOne({ address: "zoe@exemple.fr" })).toMatchObject({ suspectAt: null, bouncedAt: null });
});

test("a letter refused for what it holds is given up after a second no, and the address is not blamed", async () => {
  server.refuse.set("data", { code: 554, text: "5.7.1 Message rejected as spam" });
  await code();
  const start = Date.now();
  await send(start);
  await send(start + 5 * hour);
  expect(await only()).toMatchObject({ status: "dead" });
  expect(await Mailbox.countDocuments({ address: "zoe@exemple.fr" })).toBe(0);
});

test("a server that says « later » is asked again and again, then the staff read it on their page of today, in French", async () => {
  server.refuse.set("zoe@exemple.fr", { code: 452, text: "4.2.2 Mailbox full" });
  await code();
  for (let at = Date.now(), i = 0; i < 12; i++) await send((at += 2 * hour));
  expect(await only()).toMatchObject({ status: "dead", tries: 12 });

  const browser = await as(camille, here.visitor());
  const today = (await browser.get("/equipe")).$("main").text();
  expect(today).toContain("1 lettre abandonnée");
  expect(today).toContain("La boîte est pleine, après 12 essais");
  const list = await browser.get("/equipe/envois?etat=dead&adresse=zoe@exemple.fr");
  expect(list.$("tbody tr").text()).toContain("La boîte est pleine, après 12 essais");
  const { _id } = await only();
  server.refuse.clear();
  await browser.get(`/equipe/envois/${_id}`);
  await browser.submit({}, `/equipe/envois/${_id}/renvoi`);
  await send(Date.now() + 100 * hour);
  expect(server.received).toHaveLength(1);
  expect((await browser.get("/equipe")).$("main").text()).not.toContain("lettre abandonnée");
});

test("the record of a person shows the letters sent to them, with what became of each", async () => {
  const contact = await aContact({ email: "zoe@exemple.fr" });
  await meeting();
  await code();
  await send();
  const shelf = (await (await as(camille, here.visitor())).get(`/equipe/personnes/${contact._id}`)).$("main").text();
  expect(shelf).toContain("Une classe cherche un ambassadeur");
  expect(shelf).toContain("Un code de signature est demandé");
  expect(shelf).toContain("Partie");
});
