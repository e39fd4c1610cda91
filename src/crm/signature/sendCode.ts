import { addMinutes, addSeconds, differenceInSeconds, subHours } from "date-fns";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { textOf } from "../charterTexts/textOf.ts";
import type { Charter } from "../charters/charter.ts";
import { missingSteps } from "../charters/missingSteps.ts";
import { moveCharter } from "../charters/moveCharter.ts";
import { Company } from "../companies/company.ts";
import { post } from "../mail/post.ts";
import { codeDigest, newCode } from "../people/codes.ts";
import { charterSheet } from "../sealing/charterSheet.ts";
import { makePaper } from "../sealing/makePaper.ts";
import { Paper, sha256 } from "../sealing/paper.ts";
import { SigningCode, codeMinutes } from "./signingCode.ts";

export type Channel = { kind: "mail" } | { kind: "sms"; number: string };
type Sending = { charter: Charter; browser: string; channel?: Channel; at?: Date };

/**
 * Stores the exact PDF to be signed, then sends a code bound to it and to this browser. Once a minute, three times an hour. Refuses
 * when the draft was changed while its PDF was made: the document signed says what the draft says.
 */
export async function sendCode({ charter, browser, channel = { kind: "mail" }, at = new Date() }: Sending) {
  const text = await textOf(charter.textVersion);
  if (missingSteps(charter, text).length) throw new Refusal("charter-incomplete", "Il manque une étape avant la signature.");
  const company = await Company.findById(charter.company).orFail();
  const bytes = await makePaper("charter", charterSheet(charter, company, text, at));
  const [code, digest] = [newCode(), sha256(bytes)];
  const to = channel.kind === "sms" ? channel.number : charter.signatoryEmail;
  await unitOfWork(async () => {
    const sends = await sendsOf(charter, at);
    refuseHaste(sends, at);
    await moveCharter({ charter, to: "awaiting-code", mover: "visitor", by: "visitor", at, where: { revision: charter.revision }, details: { baseSha256: digest, channel: channel.kind } });
    const paper = { charter: charter._id, kind: "base" as const, sha256: digest };
    await Paper.updateOne(paper, { $setOnInsert: { ...paper, bytes, size: bytes.length, at } }, { upsert: true });
    const expiresAt = addMinutes(at, codeMinutes);
    const words = { name: charter.signatoryName, company: company.name, code, minutes: codeMinutes };
    const letter = await post(channel.kind === "sms" ? "charter-code-sms" : "charter-code", { name: charter.signatoryName, address: to }, words, { expiresAt, about: charter, channel: channel.kind });
    const fresh = { digest: codeDigest("charter-code", charter._id, code), browser, baseSha256: digest, channel: channel.kind, sentTo: to, letter: letter._id, sentAt: at, tries: 0, expiresAt, sends: [...sends, at] };
    await SigningCode.updateOne({ charter: charter._id }, { $set: fresh }, { upsert: true });
  }).catch(sayWhy);
}

function sayWhy(error: unknown): never {
  if (!(error instanceof Refusal) || error.code !== "charter-moved") throw error;
  throw new Refusal("charter-changed", "Ce brouillon vient d’être modifié dans un autre onglet. Relisez vos réponses avant de demander le code.", "code");
}

/** When codes left for this charter in the last hour. */
async function sendsOf(charter: Charter, at: Date) {
  const before = await SigningCode.findOne({ charter: charter._id });
  return [...(before?.sends ?? [])].filter(sent => sent > subHours(at, 1));
}

function refuseHaste(sends: Date[], at: Date) {
  const last = sends.at(-1);
  if (last && addSeconds(last, 60) > at) {
    throw new Refusal("code-too-soon", `Un code vient de partir. Vous pourrez en demander un autre dans ${60 - differenceInSeconds(at, last)} secondes.`, "code");
  }
  if (sends.length >= 3) throw new Refusal("code-too-many", "Trois codes ont déjà été envoyés cette heure-ci. Réessayez dans une heure.", "code");
}
