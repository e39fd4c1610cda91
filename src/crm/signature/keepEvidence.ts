import { createHmac, randomBytes } from "node:crypto";
import { textSha256 } from "../charterTexts/textSha256.ts";
import { textOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { termsSha256 } from "../charters/termsSha256.ts";
import { Company } from "../companies/company.ts";
import { version } from "../../web/version.ts";
import { Evidence, consent } from "../evidence/evidence.ts";
import { evidenceDigest } from "../evidence/evidenceDigest.ts";
import { Letter, messageIdOf } from "../mail/letter.ts";
import type { SigningCode } from "./signingCode.ts";

export type Context = { ip: string; userAgent: string; language: string };
type Signing = { charter: Charter; asked: SigningCode; browser: string; context: Context; at: Date };

/**
 * Keeps what proves a signature, and returns what the journal chains of it: hashes of the text, of the terms and of the PDF, and
 * HMACs of the whole evidence and of its parts under a salt that stays with it. Dropping the salt forgets the person; the chain
 * still holds.
 */
export async function keepEvidence({ charter, asked, browser, context, at }: Signing) {
  const text = await textOf(charter.textVersion);
  const company = await Company.findById(charter.company).orFail();
  const now = await databaseTime(charter);
  const salt = randomBytes(32).toString("hex");
  const act = { textVersion: charter.textVersion, textSha256: text.sha256 ?? textSha256(text), basePdfSha256: asked.baseSha256, consent: consent.words, consentVersion: consent.version };
  const signer = { signatoryName: charter.signatoryName, signatoryRole: charter.signatoryRole, signatoryEmail: charter.signatoryEmail, siren: company.siren, entitled: charter.entitled };
  const channel = { channel: asked.channel, sentTo: asked.sentTo, ...(await messageOf(asked)), codeVerifiedAt: at, codeTries: asked.tries };
  const clocks = { at, databaseAt: now, clockOffsetMs: at.getTime() - now.getTime(), appVersion: version().version };
  const [proof] = await Evidence.create([{ charter: charter._id, salt, ...act, ...signer, ...channel, ...context, browser, ...clocks }]);
  const address = createHmac("sha256", salt).update(asked.sentTo).digest("hex");
  return { text: act.textVersion, textSha256: act.textSha256, baseSha256: act.basePdfSha256, terms: termsSha256(charter), consent: consent.version, channel: asked.channel, tries: asked.tries, address, ...evidenceDigest(proof!) };
}

/** The message that bore the code: when it was asked, and when the mail server or the gateway took it, if that was noted. */
async function messageOf(asked: SigningCode) {
  const letter = await Letter.findById(asked.letter);
  return { letter: asked.letter, messageId: letter?.channel === "mail" ? messageIdOf(letter) : null, codeAskedAt: asked.sentAt, codeSentAt: letter?.sentAt ?? null };
}

/** The database's own clock: the site's may be wrong, and the evidence says by how much. */
async function databaseTime(charter: Charter) {
  const [row] = await Charter.aggregate<{ now: Date }>([{ $match: { _id: charter._id } }, { $project: { now: "$$NOW" } }]);
  return row!.now;
}
