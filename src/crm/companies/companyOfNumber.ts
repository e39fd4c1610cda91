import { isDuplicate } from "../../database/isDuplicate.ts";
import { Company } from "./company.ts";
import { readCompanyNumber } from "./siren.ts";
import { keptOf } from "./keptOf.ts";
import { settleCompany } from "./settleCompany.ts";
import { sirene } from "./sirene/gateway.ts";

type Found = { company: Company; reason: null } | { company: null; reason: "unknown" | "unreachable" };

/** The company of this SIREN or SIRET: ours if we know it, the directory's otherwise. Refuses a number that is none. */
export async function companyOfNumber(text: string): Promise<Found> {
  const { siren, siret } = readCompanyNumber(text);
  const known = await keptOf({ siren });
  if (known && !known.toCheck) return { company: known, reason: null };
  const answer = await sirene()(siret ?? siren);
  if (!answer.found) return known ? { company: known, reason: null } : { company: null, reason: answer.reason };
  const { siret: seen, ...facts } = answer.establishment;
  const read = { ...facts, nafNomenclature: facts.nafCode ? "NAFRev2" : null, source: "sirene", toCheck: false, readOn: answer.readOn, sirets: seen ? [{ siret: seen, seenOn: answer.readOn }] : [] };
  const keep = () => Company.findOneAndUpdate({ siren, deletedAt: null }, { $set: read }, { upsert: true, returnDocument: "after", runValidators: true }).orFail();
  // Two people ask for one number at once: the second upsert finds what the first one made.
  const company = await keep().catch(error => (isDuplicate(error) ? keep() : Promise.reject(error as Error)));
  return { company: await settleCompany(company), reason: null };
}
