import { addDays, addMonths, addYears, subDays } from "date-fns";
import { editDraft } from "../../../src/crm/charters/editDraft.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { moveCharter } from "../../../src/crm/charters/moveCharter.ts";
import { type CharterStatus, charterStatuses, originsOf } from "../../../src/crm/charters/statuses.ts";
import { startCharter } from "../../../src/crm/ceremony/startCharter.ts";
import { dropDrafts } from "../../../src/crm/drafts/dropDrafts.ts";
import { remindDrafts } from "../../../src/crm/drafts/remindDrafts.ts";
import { sendDraft } from "../../../src/crm/drafts/sendDraft.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { confirmReport } from "../../../src/crm/deliveries/confirmReport.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { keepRenewals } from "../../../src/crm/life/keepRenewals.ts";
import { keepReports } from "../../../src/crm/life/keepReports.ts";
import { voidCharter } from "../../../src/crm/life/voidCharter.ts";
import { withdrawCharter } from "../../../src/crm/life/withdrawCharter.ts";
import { sha256, paperOf } from "../../../src/crm/sealing/paper.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { aCharter, aCharterWithItsCode, aSignature } from "../../support/charters.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

site();
const day = new Date("2026-11-24T10:00:00Z");
const letters = async (email: string) => (await mailbox(email)).map(({ template }) => template).filter(name => !["charter-code", "charter-signed"].includes(name));
const now = async ({ _id }: Pick<Charter, "_id">) => Charter.findById(_id).orFail();

test("no status is reached but from where its table says, by whom it says", async () => {
  const charter = await aCharter(day);
  for (const to of Object.keys(charterStatuses) as CharterStatus[]) {
    for (const mover of ["visitor", "signatory", "staff", "system"] as const) {
      if (originsOf(to, mover).includes("active")) continue;
      await expect(unitOfWork(() => moveCharter({ charter, to, mover, by: "system", at: day }))).rejects.toThrow("ne peut plus passer");
    }
  }
  expect((await now(charter)).status).toBe("active");
});

test("three notices before the end, then the end: each once, however often the timetable runs", async () => {
  const charter = await aCharter(day);
  const end = addYears(day, 3);
  const told = async (at: Date) => {
    await Promise.all([keepRenewals(at), keepRenewals(at)]);
    await keepRenewals(at);
    return [(await now(charter)).status, ...(await letters(charter.signatoryEmail))];
  };
  expect(await told(addDays(addMonths(end, -2), -1))).toEqual(["active"]);
  expect(await told(addMonths(end, -2))).toEqual(["renewal-due", "charter-renewal"]);
  expect(await told(addMonths(end, -1))).toEqual(["renewal-due", "charter-renewal", "charter-renewal"]);
  expect(await told(subDays(end, 7))).toEqual(["renewal-due", "charter-renewal", "charter-renewal", "charter-renewal"]);
  expect(await told(end)).toEqual(["expired", "charter-renewal", "charter-renewal", "charter-renewal", "charter-expired"]);
});

test("a renewal starts from the answers of before and ends the old charter in the same breath", async () => {
  const old = await aCharter(day);
  const company = await Company.findById(old.company).orFail();
  await expect(startCharter(company, day)).rejects.toThrow("est déjà signée");
  const soon = addMonths(addYears(day, 3), -1);
  await keepRenewals(soon);
  const draft = await startCharter(company, soon);
  expect(draft).toMatchObject({ pledges: ["immersions", "visits", "equality"], signatoryName: "Lou Martin", textRead: false, previous: old._id });
  await draft.deleteOne();
  const renewed = await aCharter(soon, company);
  expect(await now(old)).toMatchObject({ status: "expired", endReason: "renewed" });
  expect(renewed).toMatchObject({ status: "active", validUntil: addYears(soon, 3) });
});

test("a draft is recalled after five days, then every two, thirty days at most, and never once it is signed", async () => {
  const { charter } = await aCharterWithItsCode({}, day);
  await Charter.updateOne({ _id: charter._id }, { signatoryEmail: "brouillon@exemple.fr" });
  const company = await Company.findById(charter.company).orFail();
  await sendDraft({ charter, company, who: "me", recipient: "", email: "brouillon@exemple.fr", sender: "", at: day });
  await Charter.updateOne({ _id: charter._id }, { $set: { updatedAt: day } }, { timestamps: false });
  const sent: number[] = [];
  for (let after = 1; after <= 45; after += 1) {
    const before = (await letters("brouillon@exemple.fr")).length;
    await Promise.all([remindDrafts(addDays(day, after)), remindDrafts(addDays(day, after))]);
    if ((await letters("brouillon@exemple.fr")).length > before) sent.push(after);
  }
  expect(sent).toEqual([5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29]);
  expect((await mailbox("brouillon@exemple.fr")).at(-1)!.text).toContain("dernier rappel");
  const signed = await aSignature(day);
  await remindDrafts(addDays(day, 6));
  expect(await letters(signed.email)).toEqual([]);
});

test("a draft left for thirty days is erased with its unsigned paper, and a signed charter never is", async () => {
  const [{ charter }, signed] = [await aCharterWithItsCode({}, day), await aCharter(day)];
  for (const { _id } of [charter, signed]) await Charter.updateOne({ _id }, { $set: { updatedAt: day } }, { timestamps: false });
  await dropDrafts(addDays(day, 29));
  expect(await Charter.exists({ _id: charter._id })).not.toBeNull();
  await Promise.all([dropDrafts(addDays(day, 30)), dropDrafts(addDays(day, 30))]);
  expect(await Charter.exists({ _id: charter._id })).toBeNull();
  expect(await paperOf(charter, "base")).toBeNull();
  expect(await paperOf(signed, "sealed")).not.toBeNull();
});

test("one missed report is forgiven, the second puts the charter to sleep after being told, and a report wakes it", async () => {
  const charter = await aCharter(day);
  const mail = () => letters(charter.signatoryEmail);
  await keepReports(addYears(day, 1));
  await keepReports(addDays(addYears(day, 1), 1));
  expect(await mail()).toEqual(["report-asked"]);
  await keepReports(addDays(addYears(day, 1), 61));
  expect(await now(charter)).toMatchObject({ status: "active", reportsMissed: 1 });
  await keepReports(addYears(day, 2));
  expect((await mailbox(charter.signatoryEmail)).at(-1)!.text).toContain("la charte passera « en sommeil »");
  await Promise.all([keepReports(addDays(addYears(day, 2), 61)), keepReports(addDays(addYears(day, 2), 61))]);
  expect(await now(charter)).toMatchObject({ status: "dormant", reportsMissed: 2 });
  expect(await mail()).toEqual(["report-asked", "report-asked", "charter-dormant"]);

  const asleep = await now(charter);
  await Charter.updateOne({ _id: charter._id }, { reportDueAt: addYears(day, 2) });
  const numbers = { immersions: "3", visits: "0", equality: "1" };
  await expect(confirmReport({ charter: await now(charter), numbers: { ...numbers, visits: "beaucoup" }, words: "", by: "system", at: addDays(addYears(day, 2), 70) })).rejects.toThrow();
  const reports = await Promise.allSettled([1, 2].map(async () => confirmReport({ charter: await now(asleep), numbers, words: "", by: "system", at: addDays(addYears(day, 2), 70) })));
  expect(reports.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await now(charter)).toMatchObject({ status: "active", reportsMissed: 0 });
});

test("a charter is withdrawn with a reason, once, and its sealed paper stays as it was", async () => {
  const charter = await aCharter(day);
  const before = sha256((await paperOf(charter, "sealed"))!);
  await expect(withdrawCharter({ charter, reason: "non", mover: "signatory", by: "system" })).rejects.toThrow("Dites pourquoi");
  const ends = await Promise.allSettled([1, 2].map(() => withdrawCharter({ charter, reason: "Cessation d’activité", mover: "signatory", by: "system" })));
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await now(charter)).status).toBe("withdrawn");
  expect(sha256((await paperOf(charter, "sealed"))!)).toBe(before);
  await expect(editDraft(charter, { pledges: [] })).rejects.toThrow("signée");
});

test("a charter with an error is voided by the staff and comes back as a draft with its answers; the old one says so", async () => {
  const charter = await aCharter(day);
  const draft = await voidCharter({ charter, reason: "Le nom de l’entreprise est faux.", by: "system" });
  expect((await now(charter)).status).toBe("void");
  expect(draft).toMatchObject({ status: "draft", pledges: ["immersions", "visits", "equality"], textRead: false });
  expect((await mailbox(charter.signatoryEmail)).at(-1)!.text).toContain(`/charte/${draft.publicId}`);
  expect((await verifyJournal()).breaks).toEqual([]);
});
