import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Company } from "../companies/company.ts";
import { record } from "../journal/record.ts";
import { Charter } from "../charters/charter.ts";
import { textSha256 } from "../charterTexts/charterText.ts";
import { Evidence, consent } from "../sealing/evidence.ts";
import { SigningCode, codeDigest, mostTries } from "./signingCode.ts";

type Context = { ip: string; userAgent: string; language: string };
type Signature = { charter: Charter; code: string; browser: string; context: Context; at?: Date };

/** Signs the charter once, with its evidence and its line in the journal: all of it, or none. Sealing follows. */
export async function signCharter({ charter, code, browser, context, at = new Date() }: Signature) {
  const asked = await countTry({ charter, browser, at });
  if (asked.digest !== codeDigest(String(charter._id), code)) throw wrongCode(mostTries - asked.tries);
  await unitOfWork(async () => {
    // The condition is in the write: of two people signing at once, one is told so.
    const signed = await Charter.findOneAndUpdate({ _id: charter._id, status: "draft" }, { status: "signed", signedAt: at });
    if (!signed) throw new Refusal("charter-already-signed", "Cette charte est déjà signée.", "code");
    const company = await Company.findById(signed.company).orFail();
    await Evidence.create([{ ...act(signed, asked), siren: company.siren, ...context, browser, consent, at, codeVerifiedAt: at }]);
    await SigningCode.deleteOne({ _id: asked._id });
    await record("visitor", "charter.signed", signed, at, { text: signed.textVersion, baseSha256: asked.baseSha256 });
  }).catch(sayInForce);
}

/** Counts the try before comparing: however many guesses arrive at once, five are compared. */
async function countTry({ charter, browser, at }: { charter: Charter; browser: string; at: Date }) {
  const live = { charter: charter._id, browser, tries: mongoose.trusted({ $lt: mostTries }), expiresAt: mongoose.trusted({ $gt: at }) };
  const asked = await SigningCode.findOneAndUpdate(live, { $inc: { tries: 1 } }, { returnDocument: "after" });
  if (!asked) throw new Refusal("code-dead", "Ce code a expiré, a déjà servi ou a été demandé depuis un autre appareil. Demandez-en un nouveau.", "code");
  return asked;
}

const wrongCode = (left: number) =>
  new Refusal("code-wrong", left > 0 ? `Ce n’est pas le bon code. Il vous reste ${left} essai${left > 1 ? "s" : ""}.` : "Ce n’est pas le bon code. Demandez-en un nouveau.", "code");

const act = (charter: Charter, code: InstanceType<typeof SigningCode>) => ({
  charter: charter._id,
  textVersion: charter.textVersion,
  textSha256: textSha256(charter.textVersion),
  basePdfSha256: code.baseSha256,
  signatoryName: charter.signatoryName,
  signatoryRole: charter.signatoryRole,
  signatoryEmail: charter.signatoryEmail,
  codeSentAt: code.sentAt,
  codeTries: code.tries,
});

function sayInForce(error: unknown): never {
  if (!isDuplicate(error)) throw error;
  throw new Refusal("charter-in-force", "Une autre personne vient de signer la charte de cette entreprise.", "code");
}
