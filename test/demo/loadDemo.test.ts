import { HandoverDay } from "../../src/bot/figures/handoverDay.ts";
import { Conversation } from "../../src/bot/routing/conversation.ts";
import { Ambassador } from "../../src/crm/ambassadors/ambassador.ts";
import { loadFirstText } from "../../src/crm/charterTexts/loadFirstText.ts";
import { Charter } from "../../src/crm/charters/charter.ts";
import { Company } from "../../src/crm/companies/company.ts";
import { Contact } from "../../src/crm/contacts/contact.ts";
import { Delivery } from "../../src/crm/deliveries/delivery.ts";
import { Entry } from "../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../src/crm/journal/verifyJournal.ts";
import { Letter } from "../../src/crm/mail/letter.ts";
import type { Person } from "../../src/crm/people/person.ts";
import { Task } from "../../src/crm/records/task.ts";
import { SchoolRequest } from "../../src/crm/requests/schoolRequest.ts";
import { Visit } from "../../src/crm/visits/visit.ts";
import { emptyDatabase } from "../../src/database/emptyDatabase.ts";
import { loadDemo } from "../../src/demo/loadDemo.ts";
import { welcome } from "../../src/demo/welcome.ts";
import { site } from "../support/site.ts";

const here = site();

test("the demonstration world is whole, sealed, dated from today, and loads again after a cut", async () => {
  await loadDemo();
  await emptyDatabase();
  await loadFirstText();
  await loadDemo();

  expect(await Charter.countDocuments({ status: "active", demo: true })).toBe(6);
  expect(await Charter.countDocuments({ status: "signed", sealedAt: null })).toBe(0);
  expect(await Delivery.countDocuments({ status: "counted" })).toBe(5);
  expect(await Charter.countDocuments({ counterSignedAt: null, status: "active" })).toBe(4);
  expect(await Company.countDocuments({ demo: false })).toBe(0);
  expect(await Contact.countDocuments({ demo: true, departement: /./ })).toBe(9);
  expect((await Task.find({ doneAt: null })).map(({ dueOn }) => dueOn < new Date()).sort()).toEqual([false, false, true]);
  expect((await Company.findOne({ siren: "000901009" }).populate<{ owner: Person }>("owner").orFail()).owner.name).toBe("Marc Hamel");
  expect((await Ambassador.distinct("status")).sort()).toEqual(["active", "candidate", "paused"]);
  expect((await SchoolRequest.find().sort({ status: 1 })).map(({ status }) => status)).toEqual(["confirmed", "confirmed", "handed-over", "handed-over", "handed-over", "searching", "searching", "searching", "unconfirmed"]);
  expect(await SchoolRequest.countDocuments({ speakers: 4, series: /./ })).toBe(3);
  for (const visit of await Visit.find()) expect(visit.startsAt.getTime()).toBeGreaterThan(Date.now());
  expect((await Conversation.find().sort({ createdAt: 1 })).map(({ owner }) => owner)).toEqual(["bot", "queued", "queued"]);
  expect(await HandoverDay.countDocuments({ demo: true })).toBe(71);
  expect(await Letter.countDocuments({ status: "waiting" })).toBe(0);
  expect((await verifyJournal()).breaks).toEqual([]);
  expect(await Entry.countDocuments({ act: "demo.loaded" })).toBe(1);
}, 120_000);

test("it says one way in a role, and each link opens where that person works", async () => {
  const links = (await welcome()).flatMap(line => /http\S+\/connexion\/\S+/.exec(line) ?? []).map(link => new URL(link).pathname);
  const homes = [];
  for (const link of links) {
    const person = here.visitor();
    await person.get(link);
    homes.push((await person.submit()).url);
  }
  expect(links).toHaveLength(6);
  expect(homes.map(home => home.split("/")[1])).toEqual(["equipe", "equipe", "conseil", "ambassadeurs", "demandes", "entreprise"]);
});
