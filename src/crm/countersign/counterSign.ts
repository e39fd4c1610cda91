import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { inForce } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { frenchDay } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import type { Person } from "../people/person.ts";
import { makePaper } from "../sealing/makePaper.ts";
import { Paper, sha256 } from "../sealing/paper.ts";
import { regionSheet } from "../sealing/regionSheet.ts";
import { sealPaper } from "../sealing/sealPaper.ts";

type Act = { charter: Pick<Charter, "_id">; by: Person; role: string; at?: Date };

/** Counter-signs one sealed charter in the Région's name: a sealed paper of its own that names the first one's SHA-256. Once. */
export async function counterSign({ charter: { _id }, by, role, at = new Date() }: Act) {
  const charter = await Charter.findOne({ _id, status: inForce() });
  if (!charter?.sealedSha256) throw new Refusal("not-sealed", "Cette charte n’est pas encore scellée, ou n’est plus en vigueur.");
  const company = await Company.findById(charter.company).orFail();
  const sheet = { reference: charter.reference, region: regionSheet(), company: company.name, signedOn: frenchDay(charter.signedAt!), sha256: charter.sealedSha256, by: { name: by.name, role }, on: frenchDay(at), verifyUrl: verifyUrl(charter), at };
  const bytes = await sealPaper(await makePaper("countersignature", sheet), { at, reason: `Contre-signature ${charter.reference}` }, at);
  await unitOfWork(async () => {
    const mine = await Charter.findOneAndUpdate({ _id, status: inForce(), counterSignedAt: null }, { $set: { counterSignedAt: at } });
    if (!mine) throw new Refusal("countersigned", "Cette charte est déjà contre-signée.");
    await Paper.create([{ charter: _id, kind: "countersignature", sha256: sha256(bytes), bytes, at }]);
    const words = { name: charter.signatoryName, company: company.name, by: by.name, role, region: regionSheet().name, pdf: `${verifyUrl(charter)}/contre-signature.pdf` };
    await post("charter-countersigned", { name: charter.signatoryName, address: charter.signatoryEmail }, words, { about: charter });
    await record(by, "charter.countersigned", charter, at, { sha256: sha256(bytes), of: charter.sealedSha256 });
  });
}
