import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { currentText } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { charterWords } from "../charters/charterWords.ts";
import { renewable } from "../charters/renewable.ts";
import { inForce } from "../charters/statuses.ts";
import type { Company } from "../companies/company.ts";
import { settleCompany } from "../companies/settleCompany.ts";
import { record } from "../journal/record.ts";
import { newPublicId } from "../people/secrets.ts";
import { samePlace } from "../territories/place.ts";

/** The company is already bound, and not about to be free. */
export class InForce extends Refusal {
  constructor(readonly company: Company) {
    super("charter-in-force", `La charte de ${company.name} est déjà signée. Elle figure au registre.`, "number");
  }
}

/** Opens a draft for this company. Refuses while its charter is in force, unless it is time to renew: then the draft starts from the one before. */
export async function startCharter(company: Company, at = new Date()) {
  const before = await Charter.findOne({ company: company._id, status: inForce() });
  if (before && !renewable(before)) throw new InForce(company);
  return openDraft(await settleCompany(company), before, at);
}

/** A draft for this company, with the answers of an earlier charter where there is one. The text is always today's and is read again. */
export async function openDraft(company: Company, before: Charter | null, at: Date) {
  const { version } = await currentText(at);
  const kept = before ? pick(before) : {};
  return unitOfWork(async () => {
    const publicId = newPublicId();
    const reference = `CH-${at.getFullYear()}-${publicId.slice(0, 8).toUpperCase()}`;
    const [charter] = await Charter.create([{ ...kept, company: company._id, ...samePlace(company), publicId, reference, words: charterWords({ reference }, company), textVersion: version }]);
    await record("visitor", "charter.started", charter!, at, before ? { previous: String(before._id) } : {});
    return charter!;
  });
}

const pick = ({ _id, scope, sites, pledges, targets, marksShown, signatoryName, signatoryRole, signatoryEmail }: Charter) => ({ previous: _id, scope, sites, pledges, targets, marksShown, signatoryName, signatoryRole, signatoryEmail, contactEmail: signatoryEmail });
