import { addMinutes } from "date-fns";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { moveCharter } from "../charters/moveCharter.ts";
import { Company } from "../companies/company.ts";
import { lastHead } from "../journal/publishHead.ts";
import { post } from "../mail/post.ts";
import { alarmAfter, raiseAlarm } from "./raiseAlarm.ts";
import { Evidence } from "../evidence/evidence.ts";
import { Paper, sha256 } from "./paper.ts";
import { sealIdentity } from "./sealIdentity.ts";
import { sealPaper } from "./sealPaper.ts";

/**
 * Seals one signed charter, makes it active and mails it. A charter that has its seal is left as it is. What fails is noted on
 * the charter with the time of the next try, and thrown: a charter never stays stuck in silence.
 */
export async function sealCharter({ _id }: Pick<Charter, "_id">, at = new Date()) {
  const charter = await Charter.findOne({ _id, status: "signed" });
  if (!charter) return;
  try {
    await putSeal(charter, at);
  } catch (error) {
    await noteFault(charter, (error as Error).message, at);
    throw error;
  }
}

async function putSeal(charter: Charter, at: Date) {
  const evidence = await Evidence.findOne({ charter: charter._id }).orFail();
  const base = await Paper.findOne({ charter: charter._id, kind: "base", sha256: evidence.basePdfSha256! }).orFail();
  const bytes = await sealPaper(Buffer.from(base.bytes), { at: charter.signedAt!, reason: `Charte ${charter.reference}` }, at);
  const company = await Company.findById(charter.company).orFail();
  const [digest, { fingerprint }] = [sha256(bytes), sealIdentity()];
  await unitOfWork(async () => {
    if (await Paper.exists({ charter: charter._id, kind: "sealed" })) return;
    const set = { sealedAt: at, sealedSha256: digest, sealFingerprint: fingerprint, sealFault: null, sealDueAt: null };
    await moveCharter({ charter, to: "active", mover: "system", by: "system", at, set, details: { sha256: digest, fingerprint } });
    await Paper.create([{ charter: charter._id, kind: "sealed", sha256: digest, bytes, at }]);
    const page = verifyUrl(charter);
    const head = await lastHead();
    const words = { name: charter.signatoryName, company: company.name, pdf: `${page}/charte.pdf`, page, space: `${config().PUBLIC_URL}/entreprise`, sha256: digest, head: head ? `${head.seq}:${head.root}` : null };
    await post("charter-signed", { name: charter.signatoryName, address: charter.signatoryEmail }, words, { about: charter });
  });
}

/** 1, 2, 4 … 60 minutes between tries; the staff are told once it has failed `alarmAfter` times. */
async function noteFault(charter: Charter, why: string, at: Date) {
  const tries = charter.sealTries + 1;
  const next = { sealTries: tries, sealFault: why.slice(0, 300), sealDueAt: addMinutes(at, Math.min(60, 2 ** (tries - 1))) };
  const noted = await Charter.updateOne({ _id: charter._id, status: "signed", sealTries: charter.sealTries }, { $set: next });
  if (noted.modifiedCount && tries === alarmAfter) await raiseAlarm("seal-fault", { reference: charter.reference, why: next.sealFault });
}
