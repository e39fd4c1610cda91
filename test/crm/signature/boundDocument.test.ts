import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { editDraft } from "../../../src/crm/charters/editDraft.ts";
import { startCharter } from "../../../src/crm/ceremony/startCharter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { Paper } from "../../../src/crm/sealing/paper.ts";
import { sendCode } from "../../../src/crm/signature/sendCode.ts";
import { SigningCode } from "../../../src/crm/signature/signingCode.ts";
import { site } from "../../support/site.ts";

site();
const file = join(mkdtempSync(join(tmpdir(), "bound-")), "x.pdf");
const words = (pdf: Buffer) => (writeFileSync(file, pdf), execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }));
const whole = { companySeen: true, pledges: ["immersions", "visits"], targets: { immersions: 4, visits: 6 }, textRead: true, signatoryName: "Ancienne Personne", signatoryRole: "Gérante", signatoryEmail: "old@exemple.fr", entitled: true };

async function ready() {
  const { _id } = await startCharter(await Company.create({ name: "Course", source: "demo", communeName: "Vire", postcode: "14500", departement: "14" }));
  return Charter.findByIdAndUpdate(_id, whole, { returnDocument: "after" }).orFail();
}

test("a draft changed since its page was read gets no code: the document would not say what the draft says", async () => {
  const stale = await ready();
  await editDraft(stale, { signatoryName: "Nouvelle Personne", signatoryEmail: "new@exemple.fr" });
  await expect(sendCode({ charter: stale, browser: "b" })).rejects.toMatchObject({ status: 422, message: "Ce brouillon vient d’être modifié dans un autre onglet. Relisez vos réponses avant de demander le code." });
  expect(await Charter.findById(stale._id)).toMatchObject({ status: "draft", signatoryName: "Nouvelle Personne" });
  expect([await SigningCode.countDocuments(), await Letter.countDocuments(), await Paper.countDocuments()]).toEqual([0, 0, 0]);
});

test("of a code asked and an answer changed at the same moment, whichever comes first, a code never stands on other words than the draft's", async () => {
  for (let round = 0; round < 8; round += 1) {
    const charter = await ready();
    const asked = sendCode({ charter, browser: "b" });
    await new Promise(resolve => setTimeout(resolve, round * 12));
    await Promise.allSettled([asked, editDraft(charter, { signatoryName: "Nouvelle Personne" })]);
    const now = await Charter.findById(charter._id).orFail();
    const code = await SigningCode.findOne({ charter: charter._id });
    if (now.status !== "awaiting-code") continue;
    const paper = await Paper.findOne({ charter: charter._id, sha256: code!.baseSha256 }).orFail();
    expect(words(Buffer.from(paper.bytes))).toContain(now.signatoryName);
  }
}, 60_000);
