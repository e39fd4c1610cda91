import { writeFile } from "node:fs/promises";
import { say } from "../../../src/bot/chat/say.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { BotState } from "../../../src/bot/routing/botState.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { symbols } from "pino";
import { log } from "../../../src/web/log.ts";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { enrol } from "../../../src/crm/ambassadors/enrol.ts";
import { admit } from "../../../src/crm/companies/admit.ts";
import { contactRecord } from "../../../src/crm/contacts/contactRecord.ts";
import { Contact } from "../../../src/crm/contacts/contact.ts";
import { makeRequest } from "../../../src/crm/requests/makeRequest.ts";
import { learnWords } from "../../../src/crm/find/learnWords.ts";
import { SearchWord } from "../../../src/crm/find/searchWord.ts";
import { takeFile, kindNamed } from "../../../src/crm/imports/takeFile.ts";
import { Salt } from "../../../src/crm/journal/salt.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { stopLetters } from "../../../src/crm/mail/chooseLetters.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { askToJoin } from "../../../src/crm/memberships/askToJoin.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { erase } from "../../../src/crm/privacy/erase.ts";
import { addFile } from "../../../src/crm/records/addFile.ts";
import { addNote } from "../../../src/crm/records/addNote.ts";
import { addTask } from "../../../src/crm/records/addTask.ts";
import { Note } from "../../../src/crm/records/note.ts";
import { createRecord } from "../../../src/crm/records/createRecord.ts";
import { changeRecord } from "../../../src/crm/records/changeRecord.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { aColleague } from "../../support/as.ts";
import { aCharter, aCharterWithItsCode } from "../../support/charters.ts";
import { placesOf } from "../../support/everywhere.ts";
import { anAsking, anOffer, aSchool, aWeekdayIn } from "../../support/build.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();

const [name, email, phone] = ["Zéphyrine Canarivex", "zephyrine.canarivex@exemple.fr", "0699887766"];
const canaries = ["canarivex", "zephyrine", "zéphyrine", phone, "06 99 88 77 66", "+33699887766"];
const keeps = { keeps: true, send: async (letter: { to: string }) => `250 2.1.5 <${letter.to}> accepté` };

/** Every line of the log, from the first act to the last. */
const lines: string[] = [];
beforeAll(() => {
  log.level = "trace";
  (log as unknown as Record<symbol, { write(line: string): void }>)[symbols.streamSym]!.write = line => void lines.push(line);
});
afterAll(() => void (log.level = "silent"));

/** One person by every way in. */
const day = (days: number) => aWeekdayIn(days).toISOString().slice(0, 10);

async function arriveEverywhere() {
  const anne = await aColleague("Anne Corbel", "anne@region.example");
  const company = await aCompany();
  await enrol(email, anOffer({ name, company: "Atelier Canarivex", job: "Luthière", mobile: "06 12 34 56 78", ownNeeds: `Prévenir ${name}` }, { trades: ["artisanat"] }));
  await makeRequest(await aSchool(), anAsking({ name, email, phone, place: `Demander ${name}`, wish: `Rappelez ${name} au ${phone}` }));
  await unitOfWork(() => admit({ company, name, email, admin: true, by: anne, at: new Date() }));
  await askToJoin({ company: await aCompany({ name: "Quai des Bois", siren: "552100554" }), name, role: "Gérante", email });
  const made = await createRecord({ kind: contactRecord, facts: { name, email, phone, role: "Gérante", company: company._id }, by: anne });
  const contact = await Contact.findById(made._id).orFail();
  await changeRecord({ kind: contactRecord, id: contact._id, facts: { role: `Gérante (${phone})` }, by: anne });
  await addNote({ subject: contact, text: `${name} préfère le matin`, by: anne });
  await addNote({ subject: company, text: `Voir avec ${name}, ${email}, 06 99 88 77 66, et avec Paul Roy`, by: anne });
  await addNote({ subject: company, text: `${name} part en mai`, by: anne });
  await addTask({ subject: contact, about: { title: name, href: "/equipe" }, typed: { title: `Rappeler ${name}`, dueOn: day(9), assignee: String(anne._id) }, by: anne });
  await addFile({ subject: contact, file: { name: "canarivex.csv", bytes: Buffer.from(`nom;courriel\n${name};${email}\n`) }, by: anne });
  await writeFile("/tmp/privacy.personnes.csv", `Nom;E-mail;Téléphone\n${name};${email};${phone}\nPaul Roy;paul.roy@exemple.fr;0231000000\n`);
  await takeFile(kindNamed("contacts"), "/tmp/privacy.personnes.csv", { map: {} }, async () => {});
  await stopLetters(email, "news");
  const talk = await openConversation("un-navigateur", new Date());
  await say({ conversation: talk, text: `je m’appelle zephyrine, ecris moi a ${email}`, sendId: null });
  await say({ conversation: talk, text: "Quel stage pour moi ?", sendId: null });
  // What the young person writes is redacted; a counsellor may write the address all the same.
  await addMessage(talk, { from: "counsellor", who: "Sofia", text: `Zephyrine, je t’écris à ${email}` }, ["bot"], new Date());
  const browser = here.visitor();
  await browser.get("/connexion");
  await browser.submit({ email });
  await browser.get("/mes-donnees");
  await browser.submit({ email });
  await sendLetters(keeps);
  await learnWords();
  return { anne, company, contact };
}

test("somebody who came in by every door is nowhere once erased, and the journal holds", async () => {
  const { contact, company } = await arriveEverywhere();
  const before = await placesOf(canaries);
  for (const place of ["people.email", "contacts.phone", "ambassadors.name", "schoolrequests.wish", "joinrequests.email", "recordnotes.text", "recordtasks.title", "recordfiles.bytes", "recordchanges.changes.after", "letters.to", "letters.lastReply", "mailboxes.address", "chatmessages.text", "importrows.cells", "datarequests.email", "searchWords._id"]) expect(before).toContain(place);
  expect(await Salt.exists({ _id: `Contact/${contact._id}` })).not.toBeNull();

  expect(await BotState.countDocuments()).toBeGreaterThan(0);

  await erase({ email, by: "system", from: "command" });

  expect(await placesOf(canaries)).toEqual([]);
  expect(await BotState.countDocuments()).toBe(0);
  expect(await Salt.exists({ _id: `Contact/${contact._id}` })).toBeNull();
  expect((await verifyJournal()).breaks).toEqual([]);
  expect((await Note.find({ dossier: `Company/${company._id}` }).sort({ _id: 1 })).map(({ text }) => text)).toEqual(["Voir avec [effacé], [effacé], [effacé], et avec Paul Roy", "[effacé] part en mai"]);
  expect(await SearchWord.exists({ _id: "canarivex" })).toBeNull();
  expect(await Contact.exists({ email: "paul.roy@exemple.fr" })).not.toBeNull();
});

test("they may come back, as somebody new", async () => {
  const before = await Ambassador.countDocuments({ deletedAt: null });
  await enrol(email, anOffer({ name, company: "", job: "Luthière", mobile: "06 12 34 56 78", ownNeeds: `Prévenir ${name}` }, { trades: ["artisanat"] }));
  expect(await Ambassador.countDocuments({ deletedAt: null })).toBe(before + 1);
  expect(await Person.countDocuments({ email })).toBe(1);
  await erase({ email, by: "system", from: "command" });
});

test("a signed charter keeps its signatory, in these places and no other; a draft does not", async () => {
  const signatory = { signatoryName: name, signatoryEmail: email };
  await aCharter(new Date(), await aCompany({ name: "Signée", siren: "542051180" }), signatory);
  await aCharterWithItsCode(signatory);
  await sendLetters(keeps);

  await erase({ email, by: "system", from: "command" });

  // What the law keeps: the signed charter, its evidence, and the sealed PDF (compressed: its words are read by pdfText elsewhere).
  expect((await placesOf(canaries)).filter(place => !/^charterpapers\.bytes$/.test(place))).toEqual(["charterevidences.sentTo", "charterevidences.signatoryEmail", "charterevidences.signatoryName", "charters.signatoryEmail", "charters.signatoryName"]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("no line of the log ever told who they are", () => {
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter(line => canaries.some(canary => line.toLowerCase().includes(canary)))).toEqual([]);
});
