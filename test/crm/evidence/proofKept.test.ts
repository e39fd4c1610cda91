import mongoose from "mongoose";
import { CharterText } from "../../../src/crm/charterTexts/charterText.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { counterSign } from "../../../src/crm/countersign/counterSign.ts";
import { eraseEvidence } from "../../../src/crm/evidence/eraseEvidence.ts";
import { Evidence } from "../../../src/crm/evidence/evidence.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { dossierOf } from "../../../src/crm/journal/record.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Paper, sha256 } from "../../../src/crm/sealing/paper.ts";
import { sealIdentity } from "../../../src/crm/sealing/sealIdentity.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { charterPdf } from "../../../src/pdf/charter/charter.ts";
import { seal } from "../../../src/pdf/seal/seal.ts";
import { aSheet } from "../../pdf/sheet.ts";
import { aColleague } from "../../support/as.ts";
import { aCharter } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

site();
let charter: Charter;
let line = "";
beforeAll(async () => {
  charter = await aCharter();
  await counterSign({ charter, by: await aColleague("Camille Duval", "camille@region.example"), role: "Direction" });
  line = `${dossierOf(charter)} #${(await Entry.findOne({ dossier: dossierOf(charter), act: "charter.signed" }).orFail()).seq}`;
});

type Raw = Record<string, unknown> & { _id: mongoose.Types.ObjectId };
/** What verify-journal says while one document is other than it was. */
async function whileChanged(model: { collection: mongoose.Collection }, filter: object, change: object) {
  const before = (await model.collection.findOne(filter)) as Raw;
  await model.collection.updateOne({ _id: before._id }, change);
  const { breaks } = await verifyJournal();
  await model.collection.replaceOne({ _id: before._id }, before);
  return breaks;
}

test("an untouched proof is held by the journal", async () => {
  expect(await verifyJournal()).toMatchObject({ breaks: [], erased: [] });
});

test.each([
  ["le consentement et le document", ["textVersion", "textSha256", "basePdfSha256", "consent", "consentVersion"]],
  ["le signataire", ["signatoryName", "signatoryRole", "signatoryEmail", "siren", "entitled"]],
  ["le code", ["channel", "sentTo", "letter", "messageId", "codeAskedAt", "codeSentAt", "codeVerifiedAt", "codeTries"]],
  ["le contexte", ["ip", "userAgent", "language", "browser"]],
  ["les horloges", ["at", "databaseAt", "clockOffsetMs", "appVersion"]],
])("any field of the evidence that is edited is found, and named: %s", async (part, fields) => {
  for (const field of fields) {
    const breaks = await whileChanged(Evidence, { charter: charter._id }, { $set: { [field]: "autre" } });
    expect([field, breaks]).toEqual([field, [`${line} : la preuve a été modifiée (${part})`]]);
  }
});

test("an evidence that is taken out, given to another charter, or whose salt is dropped without erasure is found", async () => {
  const of = { charter: charter._id };
  expect(await whileChanged(Evidence, of, { $set: { charter: new mongoose.Types.ObjectId() } })).toEqual([`${line} : la preuve manque`]);
  expect(await whileChanged(Evidence, of, { $unset: { salt: "" } })).toEqual([`${line} : la preuve n’a plus de sel, sans effacement au journal`]);
});

test("a PDF put in the place of one that was journalled is found, sealed anew by our own key or not", async () => {
  const forged = seal(await charterPdf(aSheet({ signatory: { name: "Faux", role: "Faux" } })), sealIdentity(), { at: new Date(), reason: "x", location: "28" });
  const missed = [];
  for (const kind of ["base", "sealed", "countersignature"]) {
    const of = { charter: charter._id, kind };
    for (const change of [{ bytes: forged }, { bytes: forged, sha256: sha256(forged) }, { charter: new mongoose.Types.ObjectId() }]) {
      const breaks = await whileChanged(Paper, of, { $set: change });
      if (!breaks.some(one => one.includes("PDF"))) missed.push([kind, Object.keys(change)]);
    }
  }
  expect(missed).toEqual([]);
  const second = await Paper.create({ charter: charter._id, kind: "sealed", sha256: sha256(forged), bytes: forged, at: new Date() });
  expect((await verifyJournal()).breaks).toEqual([expect.stringContaining("un autre PDF scellé se trouve à côté")]);
  await second.deleteOne();
});

test.each([
  [{ sealedSha256: "0".repeat(64) }, "l’empreinte gardée avec la charte n’est pas celle du journal"],
  [{ sealFingerprint: "0".repeat(64) }, "le certificat gardé avec la charte n’est pas celui du journal"],
  [{ signedAt: new Date(0) }, "la date de signature n’est pas celle du journal"],
  [{ pledges: ["kits"] }, "les engagements ne sont pas ceux qui ont été signés"],
  [{ targets: { immersions: 1 } }, "les engagements ne sont pas ceux qui ont été signés"],
  [{ sites: ["Ailleurs"] }, "les engagements ne sont pas ceux qui ont été signés"],
])("a signed charter edited in the database is found: %j", async (change, why) => {
  expect(await whileChanged(Charter, { _id: charter._id }, { $set: change })).toEqual([expect.stringContaining(why)]);
});

test("a signed text edited in the database is found", async () => {
  expect(await whileChanged(CharterText, { version: charter.textVersion }, { $set: { "blocks.0.text": "Autre texte." } })).toEqual([`${line} : le texte ${charter.textVersion} n’est plus celui qui a été signé`]);
});

test("a person who is erased leaves a chain that verifies and a proof told as erased, of which nothing personal is left; what is not personal is still held", async () => {
  const other = await aCharter();
  await unitOfWork(() => eraseEvidence({ charter: other, by: "system" }));
  const { breaks, erased } = await verifyJournal();
  expect(breaks).toEqual([]);
  expect(erased).toEqual([expect.stringMatching(new RegExp(`^${dossierOf(other)} #\\d+ : la preuve a été effacée le `))]);
  const kept = JSON.stringify(await Evidence.findOne({ charter: other._id }).lean());
  expect(kept).not.toMatch(/Lou Martin|@exemple|127\.0\.0\.1|essai/);
  expect(await Evidence.findOne({ charter: other._id })).toMatchObject({ salt: null, textVersion: "2026-1", codeTries: 1 });
  expect(await whileChanged(Evidence, { charter: other._id }, { $set: { basePdfSha256: "0".repeat(64) } })).toEqual([expect.stringContaining("la preuve a été modifiée (le consentement et le document)")]);
  await expect(unitOfWork(() => eraseEvidence({ charter: other, by: "system" }))).resolves.toBe(false);
});
