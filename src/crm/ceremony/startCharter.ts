import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Company } from "../companies/company.ts";
import { record } from "../journal/record.ts";
import { newPublicId } from "../people/secrets.ts";
import { Charter } from "../charters/charter.ts";

/** Opens a draft for this company, unless its charter is already in force. */
export async function startCharter(company: Company, at = new Date()) {
  if (await Charter.exists({ company: company._id, status: "signed" })) {
    throw new Refusal("charter-in-force", `La charte de ${company.name} est déjà signée. Elle figure au registre.`, "number");
  }
  return unitOfWork(async () => {
    const publicId = newPublicId();
    const [charter] = await Charter.create([{ company: company._id, departement: company.departement ?? null, publicId, reference: `CH-${at.getFullYear()}-${publicId.slice(0, 8).toUpperCase()}` }]);
    await record("visitor", "charter.started", charter!, at);
    return charter!;
  });
}
