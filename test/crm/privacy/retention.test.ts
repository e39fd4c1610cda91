import { addSeconds, subDays, subSeconds, subYears } from "date-fns";
import mongoose from "mongoose";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { companyRecord } from "../../../src/crm/companies/companyRecord.ts";
import { Contact } from "../../../src/crm/contacts/contact.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { JoinRequest } from "../../../src/crm/memberships/joinRequest.ts";
import { Person, personWith } from "../../../src/crm/people/person.ts";
import { applyRetention, dueCount, rules } from "../../../src/crm/privacy/applyRetention.ts";
import { isNight, nextNight } from "../../../src/crm/privacy/atNight.ts";
import { among } from "../../../src/crm/registry/personal.ts";
import { Note } from "../../../src/crm/records/note.ts";
import { takeBack } from "../../../src/crm/records/putAway.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { School } from "../../../src/crm/schools/school.ts";
import { aColleague, as } from "../../support/as.ts";
import { aRequest, aSchool, anAmbassador } from "../../support/build.ts";
import { aCharter } from "../../support/charters.ts";
import { aCompany, aContact } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
const at = new Date("2027-03-10T01:30:00Z");
/** Two of a kind: one that reached its end this second, one that has a second left. */
const dated = async (model: { updateOne(filter: object, change: object, options: object): unknown }, path: string, end: Date, [due, early]: { _id: unknown }[]) => {
  await model.updateOne({ _id: due!._id }, { $set: { [path]: end } }, { timestamps: false, overwriteImmutable: true });
  await model.updateOne({ _id: early!._id }, { $set: { [path]: addSeconds(end, 1) } }, { timestamps: false, overwriteImmutable: true });
};
const letter = () => Letter.create({ template: "sign-in", to: "x@exemple.fr", dueAt: at, status: "sent" });

test("each rule takes what reached its end and nothing a second earlier, and its count is in the journal", async () => {
  const contacts = [await aContact({ email: "un@exemple.fr" }), await aContact({ email: "deux@exemple.fr" })];
  await dated(Contact as never, "updatedAt", subYears(at, 3), contacts);
  const put = [await aContact({ email: "trois@exemple.fr" }), await aContact({ email: "quatre@exemple.fr" })];
  await dated(Contact as never, "deletedAt", subDays(at, 30), put);
  const declined = [await anAmbassador({ status: "declined" }), await anAmbassador({ status: "declined" })];
  await dated(Ambassador as never, "updatedAt", subYears(at, 1), declined);
  const requests = [await aRequest({ status: "withdrawn" }), await aRequest({ status: "withdrawn" })];
  await dated(SchoolRequest as never, "updatedAt", subYears(at, 1), requests);
  const letters = [await letter(), await letter()];
  await dated(Letter as never, "createdAt", subYears(at, 1), letters);
  const joins = [await JoinRequest.create({ company: letters[0]!._id, name: "A", role: "B", email: "c@exemple.fr", status: "refused" }), await JoinRequest.create({ company: letters[1]!._id, name: "A", role: "B", email: "c@exemple.fr", status: "refused" })];
  await dated(JoinRequest as never, "decidedAt", subYears(at, 1), joins);
  const [idle, lately] = [await personWith("idle@exemple.fr", "Une enseignante", "teacher"), await personWith("lately@exemple.fr", "Un enseignant", "teacher")];
  await dated(Person as never, "seenAt", subYears(at, 2), [idle, lately]);
  const [ambassador, colleague] = [await personWith("amb@exemple.fr", "Un ambassadeur", "ambassador"), await aColleague("Un collègue", "collegue@region.example")];
  await Person.updateMany({ email: among([ambassador.email, colleague.email]) }, { $set: { seenAt: subYears(at, 9) } });
  const by = await aColleague("Camille", "camille@region.example");
  for (const one of contacts) await Note.create({ dossier: `Contact/${one._id}`, text: "Une note", by: by._id, byName: by.name });

  const applied = await applyRetention(at);

  expect(Object.fromEntries(applied.filter(({ gone }) => gone).map(({ rule, gone }) => [rule, gone]))).toEqual({ accounts: 1, contacts: 1, "contacts-deleted": 1, "ambassadors-declined": 1, "requests-withdrawn": 1, letters: 1, "join-requests": 1 });
  expect((await Contact.find({ _id: among([...contacts, ...put].map(({ _id }) => _id)) })).map(({ email }) => email)).toEqual(["deux@exemple.fr", "quatre@exemple.fr"]);
  expect(await Note.countDocuments()).toBe(1);
  expect([(await Ambassador.findById(declined[0]!._id))!.name, (await Ambassador.findById(declined[1]!._id))!.name]).toEqual(["Personne effacée", declined[1]!.name]);
  expect((await SchoolRequest.findById(requests[0]!._id))!.teacherName).toBe("Personne effacée");
  expect((await Person.find({ _id: among([idle, lately, ambassador, colleague].map(({ _id }) => _id)) }).sort({ _id: 1 })).map(({ name }) => name)).toEqual(["Personne effacée", "Un enseignant", "Un ambassadeur", "Un collègue"]);
  expect(JSON.parse((await Entry.findOne({ act: "privacy.retention" }).orFail()).details)).toMatchObject({ contacts: 1, letters: 1 });
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("a second run the same night takes nothing", async () => {
  expect((await applyRetention(at)).filter(({ gone, fault }) => gone || fault)).toEqual([]);
});

test("a rule that fails is told, and stops no other", async () => {
  await dated(Letter as never, "createdAt", subYears(at, 1), [await letter(), await letter()]);
  const broken = { ...rules().find(({ name }) => name === "contacts")!, name: "broken", due: () => { throw new TypeError("x"); } };
  const applied = await applyRetention(at, [broken, ...rules().filter(({ name }) => name === "letters")]);
  expect(applied).toEqual([{ rule: "broken", gone: 0, fault: "TypeError" }, { rule: "letters", gone: 1, fault: null }]);
});

test("an administrator reads what goes tonight, before it goes", async () => {
  const old = await aContact({ email: "cinq@exemple.fr" });
  await Contact.updateOne({ _id: old._id }, { $set: { updatedAt: subYears(new Date(), 4) } }, { timestamps: false, overwriteImmutable: true });
  const browser = await as(await aColleague("Ada", "ada@region.example"), here.visitor());
  const shown = await browser.get("/equipe/conservation");
  expect(shown.$("table").first().find("tbody tr").first().text().replace(/\s+/g, " ")).toContain("Interlocuteurs");
  expect(shown.$("main").text()).toContain("30 jours après le dernier message");
});

test("it runs at two in the morning in Paris, summer and winter", () => {
  expect([isNight(new Date("2027-01-10T01:10:00Z")), isNight(new Date("2027-07-10T00:10:00Z")), isNight(new Date("2027-07-10T01:10:00Z"))]).toEqual([true, true, false]);
  expect(nextNight(new Date("2027-01-10T12:00:00Z")).toISOString()).toBe("2027-01-11T01:00:00.000Z");
  expect(nextNight(subSeconds(new Date("2027-07-10T00:00:00Z"), 1)).toISOString()).toBe("2027-07-10T00:00:00.000Z");
});

test("companies and schools put away thirty days ago go with their notes and words, unless something leads there or they were merged", async () => {
  const [gone, early, charter, merged] = [await aCompany({ name: "Zyxtopia Métaux" }), await aCompany({ name: "Trop tôt" }), await aCharter(), await aCompany({ name: "Fusionnée" })];
  const by = await aColleague("Nora", "nora@region.example");
  for (const id of [gone._id, early._id]) await Note.create({ dossier: `Company/${id}`, text: "Une note", by: by._id, byName: by.name });
  await dated(Company as never, "deletedAt", subDays(at, 30), [gone, early]);
  await Company.updateOne({ _id: charter.company }, { $set: { deletedAt: subDays(at, 90) } });
  await Company.updateOne({ _id: merged._id }, { $set: { deletedAt: subDays(at, 90), mergedInto: early._id } });
  const [school, other] = [await aSchool({ name: "Lycée fermé" }), await aSchool({ name: "Lycée à restaurer" })];
  await dated(School as never, "deletedAt", subDays(at, 30), [school, other]);
  const mine = rules().filter(({ name }) => ["companies-deleted", "schools-deleted"].includes(name));
  expect(await Promise.all(mine.map(rule => dueCount(rule, at)))).toEqual([1, 1]);

  expect(await applyRetention(at, mine)).toEqual([{ rule: "companies-deleted", gone: 1, fault: null }, { rule: "schools-deleted", gone: 1, fault: null }]);

  const left = await Company.find({ _id: among([gone._id, early._id, charter.company, merged._id]), deletedAt: mongoose.trusted({ $ne: null }) });
  expect(left.map(({ _id }) => String(_id)).sort()).toEqual([early._id, charter.company, merged._id].map(String).sort());
  expect((await Note.find({ dossier: among([`Company/${gone._id}`, `Company/${early._id}`]) })).map(({ dossier }) => dossier)).toEqual([`Company/${early._id}`]);
  expect([await School.countDocuments({ _id: school._id, deletedAt: mongoose.trusted({ $ne: null }) }), await School.countDocuments({ _id: other._id, deletedAt: mongoose.trusted({ $ne: null }) })]).toEqual([0, 1]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("of a restoration and the night's job at once, one is done", async () => {
  const company = await aCompany({ name: "Disputée" });
  await Company.updateOne({ _id: company._id }, { $set: { deletedAt: subDays(at, 30) } });
  const rule = rules().filter(({ name }) => name === "companies-deleted");
  const [back, night] = await Promise.allSettled([takeBack({ kind: companyRecord, id: company._id, by: "system", at: subSeconds(at, 1) }), applyRetention(at, rule)]);
  const lives = await Company.exists({ _id: company._id, deletedAt: null });
  expect(night.status).toBe("fulfilled");
  expect(Boolean(lives)).toBe(back.status === "fulfilled");
});
