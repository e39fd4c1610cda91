import { createHmac, randomBytes } from "node:crypto";
import { textSha256 } from "../charterTexts/textSha256.ts";
import { textOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { Company } from "../companies/company.ts";
import { version } from "../../web/version.ts";
import { Evidence, consent } from "../evidence/evidence.ts";
import type { SigningCode } from "./signingCode.ts";

export type Context = { ip: string; userAgent: string; language: string };
type Signing = { charter: Charter; asked: SigningCode; browser: string; context: Context; at: Date };

/**
 * Keeps what proves a signature, and returns what the journal chains of it: hashes of the text and of the PDF, and HMACs of
 * what is personal under a salt that stays with the evidence. Dropping the salt forgets the person; the chain still holds.
 */
export async function keepEvidence({ charter, asked, browser, context, at }: Signing) {
  const text = await textOf(charter.textVersion);
  const company = await Company.findById(charter.company).orFail();
  const now = await databaseTime(charter);
  const salt = randomBytes(32).toString("hex");
  const act = { textVersion: charter.textVersion, textSha256: text.sha256 ?? textSha256(text), basePdfSha256: asked.baseSha256, consent: consent.words, consentVersion: consent.version };
  const signer = { signatoryName: charter.signatoryName, signatoryRole: charter.signatoryRole, signatoryEmail: charter.signatoryEmail, siren: company.siren, entitled: charter.entitled };
  const channel = { channel: asked.channel, sentTo: asked.sentTo, letter: asked.letter, codeSentAt: asked.sentAt, codeVerifiedAt: at, codeTries: asked.tries };
  const clocks = { at, databaseAt: now, clockOffsetMs: at.getTime() - now.getTime(), appVersion: version().version };
  await Evidence.create([{ charter: charter._id, salt, ...act, ...signer, ...channel, ...context, browser, ...clocks }]);
  const hidden = (value: string) => createHmac("sha256", salt).update(value).digest("hex");
  return { text: act.textVersion, textSha256: act.textSha256, baseSha256: act.basePdfSha256, consent: consent.version, channel: asked.channel, tries: asked.tries, signer: hidden(`${charter.signatoryName}|${charter.signatoryRole}|${charter.signatoryEmail}`), context: hidden(`${context.ip}|${context.userAgent}|${browser}`) };
}

/** The database's own clock: the site's may be wrong, and the evidence says by how much. */
async function databaseTime(charter: Charter) {
  const [row] = await Charter.aggregate<{ now: Date }>([{ $match: { _id: charter._id } }, { $project: { now: "$$NOW" } }]);
  return row!.now;
}
