import { addDays, addYears } from "date-fns";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { startCharter } from "../../../src/crm/ceremony/startCharter.ts";
import { dropDrafts } from "../../../src/crm/drafts/dropDrafts.ts";
import { remindDrafts } from "../../../src/crm/drafts/remindDrafts.ts";
import { keepRenewals } from "../../../src/crm/life/keepRenewals.ts";
import { keepReports } from "../../../src/crm/life/keepReports.ts";
import { sealCharters } from "../../../src/crm/sealing/sealCharters.ts";
import { Paper } from "../../../src/crm/sealing/paper.ts";
import { aCharter, aCharterWithItsCode, aSignature, aTextOfOld } from "../../support/charters.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
aTextOfOld();
const day = new Date("2026-03-24T10:00:00Z");
const now = async ({ _id }: Pick<Charter, "_id">) => Charter.findById(_id).orFail();
const letters = async (email: string) => (await mailbox(email)).map(({ template }) => template);

test("once a company has signed, its other draft reminds nobody and its link says so", async () => {
  const company = await Company.create({ name: "Menuiserie du Houlme", source: "demo" });
  const left = await startCharter(company, day);
  const edited = { contactEmail: "autre@exemple.fr", remindAt: addDays(day, 5) };
  await Charter.updateOne({ _id: left._id }, edited);
  await aSignature(addDays(day, 1), company);
  expect((await now(left)).remindAt).toBeNull();
  // Changed again meanwhile by somebody who had the page open.
  await Charter.updateOne({ _id: left._id }, edited);
  await remindDrafts(addDays(day, 6));
  expect(await letters("autre@exemple.fr")).toEqual([]);
  const opened = await here.visitor().get(`/charte/${left.publicId}/engagements`);
  expect([opened.status, opened.$("main p").first().text()]).toEqual([410, expect.stringContaining("La charte de Menuiserie du Houlme a été signée entre-temps")]);
});

test("a document that no job can treat holds none of those behind it", async () => {
  const [bad, draft] = [await aCharterWithItsCode(), await aCharterWithItsCode()];
  for (const { charter, email } of [bad, draft]) await Charter.updateOne({ _id: charter._id }, { $set: { contactEmail: email, remindAt: addDays(day, 5), updatedAt: day } }, { timestamps: false });
  const [orphan, charter] = [await aCharter(day), await aCharter(day)];
  const [unsealable, signed] = [await aSignature(day), await aSignature(day)];
  for (const _id of [bad.charter.company, orphan.company]) await Company.deleteOne({ _id });
  await Paper.deleteMany({ charter: unsealable.charter._id });

  await remindDrafts(addDays(day, 6));
  expect(await letters(draft.email)).toContain("charter-reminder");
  await sealCharters(() => addDays(day, 1));
  expect([(await now(unsealable.charter)).status, (await now(signed.charter)).status]).toEqual(["signed", "active"]);
  await keepReports(addYears(day, 1));
  expect(await letters(charter.signatoryEmail)).toContain("report-asked");
  await keepRenewals(addYears(day, 3));
  expect([(await now(orphan)).status, (await now(charter)).status]).toEqual(["active", "expired"]);
  await dropDrafts(addDays(day, 40));
  expect(await Charter.exists({ _id: draft.charter._id })).toBeNull();
});
