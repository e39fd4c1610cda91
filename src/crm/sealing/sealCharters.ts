import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { readSealIdentity } from "../../pdf/seal/identity.ts";
import { seal } from "../../pdf/seal/seal.ts";
import { Company } from "../companies/company.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Charter } from "../charters/charter.ts";
import { Evidence } from "./evidence.ts";
import { Paper, sha256 } from "./paper.ts";

/** Seals each signed charter that has no seal yet and mails it. May be run again, by anyone, at any time. */
export async function sealCharters(at = () => new Date()) {
  for await (const charter of Charter.find({ status: "signed", sealedAt: null }).cursor()) await sealOne(charter, at());
}

async function sealOne(charter: Charter, at: Date) {
  const { SEAL_KEY, SEAL_CERT, PUBLIC_URL, REGION } = config();
  const identity = readSealIdentity(SEAL_KEY!, SEAL_CERT!);
  const evidence = await Evidence.findOne({ charter: charter._id }).orFail();
  const base = await Paper.findOne({ charter: charter._id, kind: "base", sha256: evidence.basePdfSha256! }).orFail();
  const bytes = seal(Buffer.from(base.bytes), identity, { at: charter.signedAt!, reason: `Charte ${charter.reference}`, location: REGION });
  const company = await Company.findById(charter.company).orFail();
  await unitOfWork(async () => {
    const mine = { sealedAt: at, sealedSha256: sha256(bytes), sealFingerprint: identity.fingerprint };
    const sealed = await Charter.findOneAndUpdate({ _id: charter._id, sealedAt: null }, mine);
    if (!sealed) return;
    await Paper.create([{ charter: charter._id, kind: "sealed", sha256: sha256(bytes), bytes, at }]);
    const links = { pdf: `${PUBLIC_URL}/v/${charter.publicId}/charte.pdf`, page: `${PUBLIC_URL}/v/${charter.publicId}` };
    await post("charter-signed", { name: charter.signatoryName, address: charter.signatoryEmail }, { name: charter.signatoryName, company: company.name, ...links });
    await record("system", "charter.sealed", charter, at, { sha256: sha256(bytes) });
  });
}
