import { addMinutes, addSeconds } from "date-fns";
import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { codeDigest, newCode } from "../people/codes.ts";
import { Agreement, type Party, partyNames } from "./agreement.ts";

export const codeMinutes = 10;
const [mostTries, pauseSeconds] = [5, 60];
type Held = { agreement: Pick<Agreement, "_id">; role: Party; at?: Date };
const dead = () => new Refusal("code-dead", "Ce code a expiré ou a déjà servi. Demandez-en un nouveau.", "code");

/** Mails a code to one party of an agreement that waits, once a minute at most. */
export async function askAgreementCode({ agreement: { _id }, role, at = new Date() }: Held) {
  const code = newCode();
  await unitOfWork(async () => {
    const path = `parties.${partyNames.indexOf(role)}`;
    const agreement = await Agreement.findOne({ _id, status: "sent" });
    const party = agreement?.parties.find(one => one.role === role);
    if (!agreement || !party || party.confirmedAt) throw new Refusal("agreement-closed", "Cette convention n’attend plus votre confirmation.", "code");
    if (party.sentAt && addSeconds(party.sentAt, pauseSeconds) > at) throw new Refusal("code-too-soon", "Un code vient de partir. Attendez une minute avant d’en demander un autre.", "code");
    const set = { [`${path}.digest`]: codeDigest("agreement", `${_id}:${role}:${agreement.edition}`, code), [`${path}.tries`]: 0, [`${path}.sentAt`]: at, [`${path}.expiresAt`]: addMinutes(at, codeMinutes) };
    const kept = await Agreement.updateOne({ _id, edition: agreement.edition, status: "sent", [`${path}.sentAt`]: party.sentAt ?? null }, { $set: set });
    if (!kept.modifiedCount) throw new Refusal("agreement-closed", "Cette convention a changé entre-temps : relisez-la.", "code");
    await post("agreement-code", { name: party.name, address: party.email }, { name: party.name, code, minutes: codeMinutes }, { at, expiresAt: addMinutes(at, codeMinutes) });
  });
}

/**
 * One party confirms the edition it read, by the code mailed to its own address: five tries, counted before they are compared. The last of
 * the three completes the agreement, and all are told. A code of an earlier edition confirms nothing.
 */
export async function confirmAgreement({ agreement: { _id }, role, edition, code, at = new Date() }: Held & { edition: number; code: string }) {
  const path = `parties.${partyNames.indexOf(role)}`;
  const live = { _id, status: "sent" as const, edition, [`${path}.confirmedAt`]: null, [`${path}.tries`]: mongoose.trusted({ $lt: mostTries }), [`${path}.expiresAt`]: mongoose.trusted({ $gt: at }) };
  const tried = await Agreement.findOneAndUpdate(live, { $inc: { [`${path}.tries`]: 1 } }, { returnDocument: "after" });
  if (!tried) throw dead();
  const digest = tried.parties.find(one => one.role === role)?.digest;
  if (digest !== codeDigest("agreement", `${_id}:${role}:${edition}`, code.replace(/\D/g, ""))) throw new Refusal("code-wrong", "Ce n’est pas le bon code.", "code");
  await unitOfWork(async () => {
    const confirmed = await Agreement.findOneAndUpdate({ _id, status: "sent", edition, [`${path}.digest`]: digest }, { $set: { [`${path}.confirmedAt`]: at, [`${path}.digest`]: null } }, { returnDocument: "after" });
    if (!confirmed) throw dead();
    await record("visitor", "agreement.confirmed", confirmed, at, { role, edition });
    if (!confirmed.parties.every(({ confirmedAt }) => confirmedAt)) return;
    await Agreement.updateOne({ _id }, { $set: { status: "complete", completedAt: at } });
    await record("system", "agreement.complete", confirmed, at, { edition });
    for (const { name, email, key } of confirmed.parties) await post("agreement-complete", { name, address: email }, { name, link: `${config().PUBLIC_URL}/conventions/${key}` }, { at });
  });
}

/** One party refuses, with a reason: nothing is agreed, and all are told who and why. */
export async function refuseAgreement({ agreement: { _id }, role, reason, at = new Date() }: Held & { reason: string }) {
  if (reason.length < 3 || reason.length > 300) throw new Refusal("reason", "Dites pourquoi, en 300 caractères : les autres parties le liront.", "reason");
  await unitOfWork(async () => {
    const refused = await Agreement.findOneAndUpdate({ _id, status: "sent" }, { $set: { status: "refused", refusedBy: role, refusal: reason } }, { returnDocument: "after" });
    if (!refused) throw new Refusal("agreement-closed", "Cette convention n’attend plus de réponse.", "reason");
    await record("visitor", "agreement.refused", refused, at, { role });
    const by = refused.parties.find(one => one.role === role)!.name;
    for (const { name, email, key } of refused.parties) await post("agreement-refused", { name, address: email }, { name, by, reason, link: `${config().PUBLIC_URL}/conventions/${key}` }, { at });
  });
}
