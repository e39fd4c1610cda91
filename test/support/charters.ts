import { Charter } from "../../src/crm/charters/charter.ts";
import { Company } from "../../src/crm/companies/company.ts";
import { startCharter } from "../../src/crm/ceremony/startCharter.ts";
import { CharterText } from "../../src/crm/charterTexts/charterText.ts";
import { open } from "../../src/crm/mail/envelope.ts";
import { Letter } from "../../src/crm/mail/letter.ts";
import { sealCharter } from "../../src/crm/sealing/sealCharter.ts";
import { sendCode } from "../../src/crm/signature/sendCode.ts";
import { signCharter } from "../../src/crm/signature/signCharter.ts";

const context = { ip: "127.0.0.1", userAgent: "essai", language: "fr" };
let made = 0;

/** A charter whose code was just sent, with that code: visits and immersions promised, 6 and 4 a year, equality declared. */
export async function aCharterWithItsCode(given: object = {}, at = new Date(), company?: Company) {
  made += 1;
  const email = `signataire${made}@exemple.fr`;
  const { _id } = await startCharter(company ?? (await Company.create({ name: `Atelier ${made}`, source: "demo", communeName: "Vire", postcode: "14500", departement: "14" })), at);
  const whole = { companySeen: true, pledges: ["immersions", "visits", "equality"], targets: { immersions: 4, visits: 6 }, textRead: true, signatoryName: "Lou Martin", signatoryRole: "Gérante", signatoryEmail: email, entitled: true };
  const charter = await Charter.findByIdAndUpdate(_id, { ...whole, ...given }, { returnDocument: "after" }).orFail();
  await sendCode({ charter, browser: "b", at });
  const letter = await Letter.findOne({ to: charter.signatoryEmail, template: "charter-code" }).sort({ createdAt: -1 }).orFail();
  return { charter, email, code: String(open(letter.data!).code) };
}

/** Signed but not sealed yet. */
export async function aSignature(at = new Date(), company?: Company, given: object = {}) {
  const { charter, code, email } = await aCharterWithItsCode(given, at, company);
  await signCharter({ charter, code, browser: "b", context, at });
  return { charter: await Charter.findById(charter._id).orFail(), email };
}

/** Signed and sealed: in force since `at`. */
export async function aCharter(at = new Date(), company?: Company, given: object = {}) {
  const { charter } = await aSignature(at, company, given);
  await sealCharter(charter, at);
  return Charter.findById(charter._id).orFail();
}

/** The first text holds since long ago, so that charters may have been signed years before today. */
export const aTextOfOld = () => beforeAll(() => CharterText.updateMany({}, { $set: { datedOn: new Date("2015-01-01T00:00:00Z") } }));
