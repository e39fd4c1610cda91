import { addMinutes, addSeconds, differenceInSeconds, subHours } from "date-fns";
import { unitOfWork } from "../../database/transaction.ts";
import { charterPdf } from "../../pdf/charter/charter.ts";
import { Refusal } from "../../web/errors.ts";
import { Company } from "../companies/company.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import type { Charter } from "../charters/charter.ts";
import { charterSheet } from "../sealing/charterSheet.ts";
import { missingSteps } from "./missingSteps.ts";
import { Paper, sha256 } from "../sealing/paper.ts";
import { SigningCode, codeDigest, codeMinutes, newCode } from "./signingCode.ts";

/** Stores the exact PDF to be signed, then mails a code bound to it and to this browser. Once a minute, three times an hour. */
export async function sendCode({ charter, browser, at = new Date() }: { charter: Charter; browser: string; at?: Date }) {
  if (missingSteps(charter).length) throw new Refusal("charter-incomplete", "Il manque une étape avant la signature.");
  const company = await Company.findById(charter.company).orFail();
  const bytes = await charterPdf(charterSheet(charter, company, at));
  const code = newCode();
  await unitOfWork(async () => {
    const before = await SigningCode.findOne({ charter: charter._id });
    const sends = [...((before?.sends ?? []) as unknown as Date[])].filter(sent => sent > subHours(at, 1));
    refuseHaste(sends, at);
    const digest = sha256(bytes);
    const paper = { charter: charter._id, kind: "base" as const, sha256: digest };
    await Paper.updateOne(paper, { $setOnInsert: { ...paper, bytes, at } }, { upsert: true });
    const fresh = { digest: codeDigest(String(charter._id), code), browser, baseSha256: digest, sentAt: at, tries: 0, expiresAt: addMinutes(at, codeMinutes), sends: [...sends, at] };
    await SigningCode.updateOne({ charter: charter._id }, { $set: fresh }, { upsert: true });
    const to = { name: charter.signatoryName, address: charter.signatoryEmail };
    await post("charter-code", to, { name: charter.signatoryName, company: company.name, code, minutes: codeMinutes }, { expiresAt: fresh.expiresAt });
    await record("visitor", "charter.code-sent", charter, at, { baseSha256: digest });
  });
}

function refuseHaste(sends: Date[], at: Date) {
  const last = sends.at(-1);
  if (last && addSeconds(last, 60) > at) {
    throw new Refusal("code-too-soon", `Un code vient de partir. Vous pourrez en demander un autre dans ${60 - differenceInSeconds(at, last)} secondes.`, "code");
  }
  if (sends.length >= 3) throw new Refusal("code-too-many", "Trois codes ont déjà été envoyés cette heure-ci. Réessayez dans une heure.", "code");
}
