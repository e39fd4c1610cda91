import { Unanswered } from "../../../src/bot/workshop/questions/unanswered.ts";
import { WidgetSite } from "../../../src/bot/widget/widgetSite.ts";
import { askCallback } from "../../../src/bot/callbacks/askCallback.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { BulkRun } from "../../../src/crm/bulk/bulkRun.ts";
import { Campaign } from "../../../src/crm/campaigns/campaign.ts";
import { InviteChoice } from "../../../src/crm/charterInvites/inviteChoice.ts";
import { admit } from "../../../src/crm/companies/admit.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { Delivery } from "../../../src/crm/deliveries/delivery.ts";
import { startExport } from "../../../src/crm/exports/startExport.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { SavedView } from "../../../src/crm/lists/savedView.ts";
import { openFor } from "../../../src/crm/privacy/askData.ts";
import type { Role } from "../../../src/crm/rights/roles.ts";
import { SchoolBreak } from "../../../src/crm/schoolCalendar/schoolBreak.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { Note } from "../../../src/crm/records/note.ts";
import { RecordFile } from "../../../src/crm/records/recordFile.ts";
import { Task } from "../../../src/crm/records/task.ts";
import { openDay } from "../../../src/crm/signingDays/openDay.ts";
import { companyRecord } from "../../../src/crm/companies/companyRecord.ts";
import { Pair } from "../../../src/crm/duplicates/pair.ts";
import { mergeRecords } from "../../../src/crm/merges/mergeRecords.ts";
import { companies } from "../../../src/crm/imports/kinds/companies.ts";
import { openImport } from "../../../src/crm/imports/openImport.ts";
import { startText } from "../../../src/crm/textDesk/startText.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { aCharter } from "../../support/charters.ts";
import { aCompany } from "../../support/records.ts";

const person = (name: string, roles: Role[], departements: string[] = []) => Person.create({ name, email: `${name.toLowerCase()}@exemple.fr`, roles, departements });

/** One person of each role, and one thing of each kind, all in the Calvados: the ids by the names of the routes' parameters. */
export async function aWorld() {
  const people = {
    administrator: await person("Camille", ["administrator"]),
    here: await person("Marc", ["officer"], ["14"]),
    there: await person("Jeanne", ["officer"], ["50"]),
    counsellor: await person("Sofia", ["counsellor"]),
    statistics: await person("Eric", ["statistics"]),
    member: await person("Zoe", ["signatory"]),
    signatory: await person("Ali", ["signatory"]),
    ambassador: await person("Ines", ["ambassador"]),
    teacher: await person("Nadia", ["teacher"]),
  };
  const at = new Date();
  const charter = await aCharter(at, await aCompany({ name: "Forges de Vire", siren: "552100554" }));
  await sendLetters({ keeps: true, send: async () => "250 ok" });
  const company = await Company.findById(charter.company).orFail();
  await unitOfWork(() => admit({ company, name: "Zoe", email: people.member.email, admin: true, by: "system", at }));
  const dossier = `Company/${company._id}`;
  const admin = { by: people.administrator._id, byName: "Camille" };
  const note = await Note.create({ dossier, text: "Une note", ...admin });
  const task = await Task.create({ dossier, about: company.name, href: "/equipe", title: "Rappeler", dueOn: at, assignee: people.administrator._id, by: people.administrator._id });
  const file = await RecordFile.create({ dossier, name: "plan.txt", type: "text/plain", size: 4, sha256: "0", bytes: Buffer.from("plan"), ...admin });
  const request = await aRequest();
  const holidays = await SchoolBreak.create({ zone: "B", name: "Essai", from: at, back: new Date(at.getTime() + 1e8), source: "Essai", checkedOn: at });
  const candidate = await anAmbassador({ status: "candidate" });
  const view = await SavedView.create({ owner: people.administrator._id, name: "Vue", word: "entreprises" });
  const lot = await BulkRun.create({ person: people.administrator._id, word: "entreprises", items: [{ record: company._id, title: company.name }] });
  const campaign = await Campaign.create({ by: people.administrator._id, byName: "Camille", word: "entreprises", records: [company._id] });
  const choice = await InviteChoice.create({ person: people.administrator._id, companies: [company._id] });
  const archive = await startExport({ person: people.administrator, filter: {} });
  const twin = await aCompany({ name: "Forges de Vire bis" });
  const merge = await mergeRecords({ kind: companyRecord, kept: { id: (await aCompany({ name: "Gardée" }))._id, edition: 0 }, gone: { id: (await aCompany({ name: "Fusionnée" }))._id, edition: 0 }, choices: {}, by: people.administrator });
  const pair = await Pair.create({ modelName: "Company", one: company._id, other: twin._id, score: 0.9, departement: "14" });
  const brought = await openImport({ kind: companies, name: "entreprises.csv", bytes: [Buffer.from("Nom;SIREN\nQuai;552100554\n")], person: people.administrator._id });
  const text = await startText(people.administrator, at);
  const day = await openDay({ name: "Nuit des métiers", place: "Caen", on: at.toISOString().slice(0, 10), by: people.administrator, at });
  const called = await Conversation.create({ browser: "c", expiresAt: new Date(at.getTime() + 1e8) });
  const callback = await askCallback({ conversation: called._id, name: "", phone: "0639980001", when: "noon", at });
  const conversation = await Conversation.create({ browser: "b", owner: "queued", waitingSince: at, expiresAt: new Date(at.getTime() + 1e8) });
  const delivery = await Delivery.create({ charter: charter._id, company: company._id, commitment: "visits", quantity: 1, on: at, source: "Declaration/1", proof: "Une visite de la 3e B", declared: true });
  const demande = await openFor("zoe@exemple.fr", people.administrator, at);
  const ids: Record<string, string> = {
    demande: String(demande._id),
    question: String((await Unanswered.create({ key: "k", text: "une question", kind: "abstain", firstDay: "2026-11-26", lastDay: "2026-11-26", expiresAt: new Date("2099-01-01") }))._id),
    entry: "stage-troisieme",
    site: String((await WidgetSite.create({ name: "Site d’essai", origins: ["https://essai.example"] }))._id),
    break: String(holidays._id),
    epci: company.epciCode!,
    letter: String((await Letter.findOne({ about: `Charter/${charter._id}` }).orFail())._id),
    slug: company.slug!, company: String(company._id), school: String(request.school), id: charter.publicId, kind: "entreprises", record: String(company._id), note: String(note._id), task: String(task._id), file: String(file._id),
    person: String(people.there._id), view: String(view._id), run: String(lot._id), choice: String(choice._id), campaign: String(campaign._id), archive: String(archive._id), file_run: String(brought._id), twin: String(twin._id), pair: String(pair._id), merge: String(merge._id), version: text.version, name: text.commitments[0]!.name, conversation: conversation.publicId, callback: callback.publicId, delivery: String(delivery._id), charter: String(charter._id), request: String(request._id), ambassador: String(candidate._id), day: (day as { publicId?: string } | undefined)?.publicId ?? "",
  };
  return { people, ids };
}
