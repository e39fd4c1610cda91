import { addYears } from "date-fns";
import { config } from "../../config.ts";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Charter } from "../charters/charter.ts";
import { charterWords } from "../charters/charterWords.ts";
import { moveCharter } from "../charters/moveCharter.ts";
import { renewable } from "../charters/renewable.ts";
import { inForce, openDraft } from "../charters/statuses.ts";
import { admit } from "../companies/admit.ts";
import { Company } from "../companies/company.ts";
import { companyRecord } from "../companies/companyRecord.ts";
import { giveSlug } from "../companies/giveSlug.ts";
import { changeRecord } from "../records/changeRecord.ts";
import { samePlace } from "../territories/place.ts";
import { countTry } from "./countTry.ts";
import { type Context, keepEvidence } from "./keepEvidence.ts";
import { SigningCode } from "./signingCode.ts";

type Signature = { charter: Charter; code: string; browser: string; context: Context; at?: Date };

/** Signs the charter once, with its evidence and its line in the journal: all of it, or none. Sealing follows. */
export async function signCharter({ charter, code, browser, context, at = new Date() }: Signature) {
  const asked = await countTry({ charter, code, browser, at });
  await unitOfWork(async () => {
    // The very code that was compared is used up here: a newer one, asked meanwhile for changed answers, is not.
    const used = await SigningCode.deleteOne({ _id: asked._id, digest: asked.digest });
    if (!used.deletedCount) throw changed();
    await endPrevious(charter, at);
    const details = await keepEvidence({ charter: await Charter.findById(charter._id).orFail(), asked, browser, context, at });
    const company = await Company.findById(charter.company).orFail();
    const facts = { words: charterWords(charter, company), sector: company.sector, ...samePlace(company) };
    const terms = { ...facts, signedAt: at, sealDueAt: at, remindAt: null, validUntil: addYears(at, config().CHARTER_YEARS), reportDueAt: addYears(at, 1) };
    // Nobody is reminded of another draft of this company: it is signed.
    await Charter.updateMany({ company: charter.company, status: openDraft() }, { $set: { remindAt: null } }, { timestamps: false });
    const signed = await moveCharter({ charter, to: "signed", mover: "visitor", by: "visitor", at, set: terms, details });
    await giveSlug(company);
    await changeRecord({ kind: companyRecord, id: company._id, facts: { status: "engaged" }, by: "visitor", at });
    await admit({ company, name: signed.signatoryName, email: signed.signatoryEmail, admin: true, by: "visitor", at });
  }).catch(sayWhy);
}

/** A renewal ends the charter it replaces, in the same breath; any other charter in force stands in the way. */
async function endPrevious(charter: Charter, at: Date) {
  const before = await Charter.findOne({ company: charter.company, status: inForce() });
  if (!before) return;
  if (!renewable(before) || String(before._id) === String(charter._id)) throw taken();
  await moveCharter({ charter: before, to: "expired", mover: "visitor", by: "visitor", at, set: { endedAt: at, endReason: "renewed" }, details: { by: String(charter._id) } });
}

const taken = () => new Refusal("charter-in-force", "Une autre personne vient de signer la charte de cette entreprise.", "code");

const changed = () => new Refusal("charter-changed", "Cette charte vient d’être signée ou modifiée dans un autre onglet. Rechargez la page.", "code");

function sayWhy(error: unknown): never {
  if (isDuplicate(error)) throw taken();
  if (error instanceof Refusal && error.code === "charter-moved") throw changed();
  throw error;
}
