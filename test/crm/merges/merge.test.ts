import { addDays } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { ambassadorRecord } from "../../../src/crm/ambassadors/ambassadorRecord.ts";
import { CarriedCharter } from "../../../src/crm/carriedCharters/carriedCharter.ts";
import { carriedCharterRecord } from "../../../src/crm/carriedCharters/carriedCharterRecord.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { companyOfNumber } from "../../../src/crm/companies/companyOfNumber.ts";
import { companyRecord } from "../../../src/crm/companies/companyRecord.ts";
import { keptOf } from "../../../src/crm/companies/keptOf.ts";
import { Membership } from "../../../src/crm/companies/membership.ts";
import { Contact } from "../../../src/crm/contacts/contact.ts";
import { contactRecord } from "../../../src/crm/contacts/contactRecord.ts";
import { companies } from "../../../src/crm/imports/kinds/companies.ts";
import { goOnImports } from "../../../src/crm/imports/goOnImports.ts";
import { ImportRun } from "../../../src/crm/imports/importRun.ts";
import { openImport } from "../../../src/crm/imports/openImport.ts";
import { startCheck, startRows } from "../../../src/crm/imports/startImport.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Merge } from "../../../src/crm/merges/merge.ts";
import { mergeRecords } from "../../../src/crm/merges/mergeRecords.ts";
import { undoMerge } from "../../../src/crm/merges/undoMerge.ts";
import type { Person } from "../../../src/crm/people/person.ts";
import { changeRecord } from "../../../src/crm/records/changeRecord.ts";
import { takeBack } from "../../../src/crm/records/putAway.ts";
import { Note } from "../../../src/crm/records/note.ts";
import type { RecordKind } from "../../../src/crm/registry/recordKind.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { schoolRecord } from "../../../src/crm/schools/schoolRecord.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, aSchool, anAmbassador } from "../../support/build.ts";
import { aCharter } from "../../support/charters.ts";
import { aCompany, aContact, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import { aSiren, aSiret } from "../imports/walk.ts";

const here = site();
normandie();
let camille: Person;
beforeAll(async () => void (camille = await aColleague("Camille Duval", "camille@region.example")));

type Doc = { _id: Types.ObjectId };
const seen = async (kind: RecordKind, { _id }: Doc) => ({ id: _id, edition: Number(((await kind.model.findById(_id).lean()) as unknown as { edition?: number }).edition ?? 0) });
const merge = async (kind: RecordKind, kept: Doc, gone: Doc, choices = {}) => mergeRecords({ kind, kept: await seen(kind, kept), gone: await seen(kind, gone), choices, by: camille });
const note = ({ _id }: Doc, model: string) => Note.create({ dossier: `${model}/${_id}`, text: "Une note", by: camille._id, byName: camille.name });
/** Facts and links of one record, but what every change moves. */
const whole = async (kind: RecordKind, { _id }: Doc) => {
  const facts = (await kind.model.findById(_id).lean()) as unknown as Record<string, unknown>;
  return JSON.stringify({ ...facts, edition: null, updatedAt: null });
};

test("two companies are compared, made one, and parted again; charters, accesses, people, notes and numbers follow", async () => {
  const bound = await aCharter();
  const gone = await Company.findByIdAndUpdate(bound.company, { $set: { phone: "+33231000000", tags: ["quai"], sirets: [{ siret: aSiret(aSiren(1)), seenOn: new Date("2024-01-01") }], slug: "forges-anciennes" } }, { returnDocument: "after" }).orFail();
  const kept = await aCompany({ name: "Forges de Vire SAS", siren: aSiren(2), tags: ["acier"], sirets: [{ siret: aSiret(aSiren(2)), seenOn: new Date("2026-01-01") }], postcode: "14500" });
  const nora = await aContact({ company: gone._id });
  await note(gone, "Company");
  const twice = await aColleague("Zoé Œuvrard", "zoe@exemple.fr");
  await Membership.create([{ company: gone._id, person: twice._id, admin: true }, { company: kept._id, person: twice._id }]);
  const before = [await whole(companyRecord, kept), await whole(companyRecord, gone)];
  const browser = await as(camille, here.visitor());
  await browser.get(`/equipe/entreprises/${kept._id}/fusion?q=${encodeURIComponent(gone.name)}`);
  await browser.get(browser.page!.$("tbody a").attr("href")!);
  expect([browser.page!.url, browser.page!.$("h1").text()]).toEqual([`/equipe/entreprises/${kept._id}/fusion/${gone._id}`, "Fusionner deux fiches"]);
  expect(browser.page!.$("input[name=side-telephone]:checked").val()).toBe("gone");
  await browser.submit({ "side-nom": "gone" });

  expect(browser.page!.$("h1").text()).toBe("Fusion faite");
  expect(await Company.findById(kept._id).lean()).toMatchObject({ name: gone.name, siren: aSiren(2), phone: "+33231000000", tags: ["acier", "quai"], slug: "forges-anciennes", sirets: [{ siret: aSiret(aSiren(2)) }, { siret: aSiret(aSiren(1)) }] });
  expect([(await Charter.findById(bound._id))!.company, (await Contact.findById(nora._id))!.company].map(String)).toEqual([String(kept._id), String(kept._id)]);
  expect([await Note.countDocuments({ dossier: `Company/${kept._id}` }), await Membership.countDocuments({ person: twice._id })]).toEqual([1, 1]);
  expect((await browser.get(`/equipe/entreprises/${gone._id}`)).url).toBe(`/equipe/entreprises/${kept._id}`);
  expect(browser.page!.$(".timeline").text()).toContain("Une autre fiche y est fusionnée");
  if (gone.siren) expect(String((await companyOfNumber(gone.siren)).company?._id)).toBe(String(kept._id));
  await expect(takeBack({ kind: companyRecord, id: gone._id, by: camille })).rejects.toThrow("n’est plus à restaurer");
  const { _id } = await Merge.findOne().orFail();
  await browser.get(`/equipe/fusions/${_id}`);
  await browser.submit({}, `/equipe/fusions/${_id}/annulation`);

  expect(browser.page!.$("h1").text()).toBe("Fusion annulée");
  expect([await whole(companyRecord, kept), await whole(companyRecord, gone)]).toEqual(before);
  expect([(await Charter.findById(bound._id))!.company, (await Contact.findById(nora._id))!.company].map(String)).toEqual([String(gone._id), String(gone._id)]);
  expect(await Membership.countDocuments({ person: twice._id, company: gone._id, admin: true })).toBe(1);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test.each<[string, RecordKind, () => Promise<[Doc, Doc]>]>([
  ["people", contactRecord, async () => [await aContact({ name: "Ali Ben", email: "ali@exemple.fr" }), await aContact({ name: "Ali Benn", email: "ali.ben@exemple.fr", phone: "+33231000000" })]],
  ["schools", schoolRecord, async () => [await aSchool({ name: "Collège Monet", uai: "0142059M" }), await aSchool({ name: "Collège C. Monet", email: "monet@exemple.fr" })]],
  ["ambassadors", ambassadorRecord, async () => [await anAmbassador({ name: "Jeanne Roy" }), await anAmbassador({ name: "Jeanne Le Roy", monthlyLimit: 5 })]],
  ["carried charters", carriedCharterRecord, async () => {
    const company = await aCompany({ name: "Verrerie", siren: aSiren(40) });
    const [one, other] = await CarriedCharter.create([{ company: company._id, companyName: "Verrerie", signedOn: new Date("2024-01-01"), source: "manual" }, { company: company._id, companyName: "Verrerie", signedOn: new Date("2024-01-02"), reference: "17", source: "manual" }]);
    return [one!, other!];
  }],
])("%s are merged and parted again", async (_, kind, made) => {
  const [kept, gone] = await made();
  // A first change settles what follows from the facts, so that only the merge is compared.
  for (const one of [kept, gone]) await changeRecord({ kind, id: one._id, facts: { tags: ["suivi"] }, by: camille });
  const before = [await whole(kind, kept), await whole(kind, gone)];
  const remark = await note(gone, kind.model.modelName);
  const done = await merge(kind, kept, gone);
  expect((await Note.findById(remark._id))!.dossier).toBe(`${kind.model.modelName}/${kept._id}`);
  expect(await kind.model.countDocuments({ _id: mongoose.trusted({ $in: [kept._id, gone._id] }), deletedAt: null } as never)).toBe(1);
  await undoMerge({ merge: done, by: camille });
  expect([await whole(kind, kept), await whole(kind, gone)]).toEqual(before);
  expect((await Note.findById(remark._id))!.dossier).toBe(`${kind.model.modelName}/${gone._id}`);
});

test("a school's requests follow it", async () => {
  const request = await aRequest();
  const kept = await aSchool({ name: "Collège des Dunes, le vrai" });
  await merge(schoolRecord, kept, { _id: request.school });
  expect(String((await SchoolRequest.findById(request._id))!.school)).toBe(String(kept._id));
});

test("two charters in force are not made one, and nothing has moved", async () => {
  const [one, other] = [await aCharter(new Date(), await aCompany({ name: "Une", siren: aSiren(50) })), await aCharter(new Date(), await aCompany({ name: "Autre", siren: aSiren(51) }))];
  await expect(merge(companyRecord, { _id: one.company }, { _id: other.company })).rejects.toThrow("Les deux entreprises ont une charte en vigueur");
  expect(await Company.countDocuments({ siren: mongoose.trusted({ $in: [aSiren(50), aSiren(51)] }) })).toBe(2);
});

test("an undo is refused once the kept record has changed, once it is done, and after thirty days", async () => {
  const pair = async (n: number) => [await aCompany({ name: `Paire ${n}`, siren: aSiren(60 + n) }), await aCompany({ name: `Paire ${n} bis` })] as const;
  const [one, other] = await pair(0);
  const done = await merge(companyRecord, one, other);
  await changeRecord({ kind: companyRecord, id: one._id, facts: { phone: "+33231000000" }, by: camille });
  await expect(undoMerge({ merge: done, by: camille })).rejects.toThrow("La fiche gardée a changé depuis la fusion");
  const second = await merge(companyRecord, ...(await pair(1)));
  await expect(undoMerge({ merge: second, by: camille, at: addDays(new Date(), 31) })).rejects.toThrow("date de plus de trente jours");
  const undone = await Promise.allSettled([undoMerge({ merge: second, by: camille }), undoMerge({ merge: second, by: camille })]);
  expect(undone.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("of merges at once one is done: the two ways round, and two into one", async () => {
  const [a, b, c] = [await aCompany({ name: "A" }), await aCompany({ name: "B" }), await aCompany({ name: "C" })];
  const ways = await Promise.allSettled([merge(companyRecord, a, b), merge(companyRecord, b, a)]);
  expect(ways.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [left] = await Company.find({ _id: mongoose.trusted({ $in: [a._id, b._id] }), deletedAt: null });
  const d = await aCompany({ name: "D" });
  const both = await Promise.allSettled([merge(companyRecord, left!, c), merge(companyRecord, d, c)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await Merge.countDocuments({ gone: c._id })).toBe(1);
});

test("a merge while an import runs: the row goes to the record that is kept, and makes no double", async () => {
  const [kept, gone] = [await aCompany({ name: "Gardée", siren: aSiren(80) }), await aCompany({ name: "Fusionnée", siren: aSiren(81) })];
  const run = await openImport({ kind: companies, name: "x.csv", bytes: [Buffer.from(`Nom;SIREN;Téléphone\nFusionnée;${aSiren(81)};0231000099\n`)], person: null });
  await startCheck(run, companies, run.mapping);
  await goOnImports();
  await startRows(await ImportRun.findById(run._id).orFail());
  // Where the row is written first, the merge is refused once, as whoever asked it sees an older record, and then goes through.
  const [merged] = await Promise.allSettled([merge(companyRecord, kept, gone), goOnImports()]);
  if (merged.status === "rejected") {
    expect((merged.reason as Error).message).toBe("L’une des deux fiches a changé entre-temps : rechargez la page.");
    await merge(companyRecord, kept, gone);
  }
  await goOnImports();

  expect((await ImportRun.findById(run._id))!.stage).toBe("done");
  expect(await Company.find({ siren: mongoose.trusted({ $in: [aSiren(80), aSiren(81)] }) }).lean()).toMatchObject([{ _id: kept._id, siren: aSiren(80), phone: "+33231000099" }]);
  expect(await Ambassador.countDocuments({ employer: gone._id })).toBe(0);
});

test("a number merged away twice still leads a file, and the company's own address, to the record that is kept", async () => {
  const [first, second, last] = [await aCompany({ name: "Ancienne", siren: aSiren(85) }), await aCompany({ name: "Moyenne", siren: aSiren(86) }), await aCompany({ name: "Dernière", siren: aSiren(87) })];
  await merge(companyRecord, second, first);
  await merge(companyRecord, last, second);
  expect(String((await keptOf({ siren: aSiren(85) }))?._id)).toBe(String(last._id));
  const run = await openImport({ kind: companies, name: "y.csv", bytes: [Buffer.from(`Nom;SIREN;Téléphone\nAncienne;${aSiren(85)};0231000088\n`)], person: null });
  await startCheck(run, companies, run.mapping);
  await goOnImports();
  await startRows(await ImportRun.findById(run._id).orFail());
  await goOnImports();
  expect(await Company.find({ siren: mongoose.trusted({ $in: [aSiren(85), aSiren(86), aSiren(87)] }), deletedAt: null }).lean()).toMatchObject([{ _id: last._id, phone: "+33231000088" }]);
});
