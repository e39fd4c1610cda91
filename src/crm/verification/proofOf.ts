import type { Charter } from "../charters/charter.ts";
import { type CharterStatus, charterStatuses } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";

/** A signed charter and what the public proof says of it; nothing personal. */
export async function proofOf(charter: Charter) {
  const company = await Company.findById(charter.company).orFail();
  const json = {
    status: charterStatuses[charter.status as CharterStatus].label,
    company: company.name,
    signedOn: charter.signedAt!.toISOString(),
    validUntil: charter.validUntil?.toISOString() ?? null,
    charterVersion: charter.textVersion,
    sha256: charter.sealedSha256 ?? null,
    sealFingerprint: charter.sealFingerprint ?? null,
  };
  return { company, json };
}
