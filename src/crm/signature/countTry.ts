import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { codeDigest } from "../people/codes.ts";
import { type SigningCode as Code, SigningCode, mostTries } from "./signingCode.ts";

type Try = { charter: Pick<Charter, "_id">; code: string; browser: string; at: Date };

/** Counts the try before comparing: however many guesses arrive at once, five are compared. Returns the code's record when it is right. */
export async function countTry({ charter, code, browser, at }: Try): Promise<Code> {
  const live = { charter: charter._id, browser, tries: mongoose.trusted({ $lt: mostTries }), expiresAt: mongoose.trusted({ $gt: at }) };
  const asked = await SigningCode.findOneAndUpdate(live, { $inc: { tries: 1 } }, { returnDocument: "after" });
  if (!asked) throw await whyDead(charter, browser, at);
  if (asked.digest !== codeDigest("charter-code", charter._id, code)) throw wrong(mostTries - asked.tries);
  return asked;
}

/** Why no try is left, in one sentence. A code of another device tells nothing of itself. */
async function whyDead(charter: Pick<Charter, "_id">, browser: string, at: Date) {
  const asked = await SigningCode.findOne({ charter: charter._id, browser });
  if (!asked) return new Refusal("code-elsewhere", "Ce code a déjà servi ou a été demandé depuis un autre appareil. Demandez-en un nouveau ici.", "code");
  if (asked.expiresAt <= at) return new Refusal("code-expired", "Ce code a expiré : il ne valait que dix minutes. Demandez-en un nouveau.", "code");
  return new Refusal("code-dead", "Ce code a été saisi cinq fois sans succès : il ne vaut plus rien. Demandez-en un nouveau.", "code");
}

const wrong = (left: number) =>
  new Refusal("code-wrong", left > 0 ? `Ce n’est pas le bon code. Il vous reste ${left} essai${left > 1 ? "s" : ""}.` : "Ce n’est pas le bon code. Demandez-en un nouveau.", "code");
