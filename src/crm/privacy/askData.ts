import { addHours, addMinutes } from "date-fns";
import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { countTry } from "../gates/tries.ts";
import { post } from "../mail/post.ts";
import { codeDigest, newCode } from "../people/codes.ts";
import type { Person } from "../people/person.ts";
import { digestOf, newSecret } from "../people/secrets.ts";
import { DataRequest, limits } from "./dataRequest.ts";

/** Mails the link by which the owner of an address reads what is held of them. The same answer for every address: five an hour. */
export async function askData(email: string, at = new Date()) {
  await countTry({ name: `data:${email}`, most: 5, minutes: 60, at });
  const secret = newSecret();
  await unitOfWork(async () => {
    await DataRequest.create([{ email, digest: digestOf(secret), createdAt: at, expiresAt: addHours(at, limits.linkHours) }]);
    await post("data-link", { name: "", address: email }, { link: `${config().PUBLIC_URL}/mes-donnees/${secret}`, hours: limits.linkHours }, { at, expiresAt: addHours(at, limits.linkHours) });
  });
}

/** A colleague opens somebody's file: its address is asked for once, and never stands in an address of the site. */
export async function openFor(email: string, by: Person, at = new Date()) {
  const [request] = await DataRequest.create([{ email, by: by._id, createdAt: at, expiresAt: addHours(at, limits.deskHours) }]);
  return request!;
}

/** Mails the code that an erasure asks for, once a minute at most. */
export async function sendDataCode(request: DataRequest, at = new Date()) {
  const code = newCode();
  await unitOfWork(async () => {
    const late = { $or: [{ codeSentAt: null }, { codeSentAt: mongoose.trusted({ $lte: addMinutes(at, -1) }) }] };
    const marked = await DataRequest.updateOne({ _id: request._id, ...late }, { $set: { code: codeDigest("data-code", request._id, code), codeTries: 0, codeSentAt: at } });
    if (!marked.matchedCount) throw new Refusal("code-too-soon", "Un code vient de partir. Attendez une minute avant d’en demander un autre.", "code");
    await post("data-code", { name: "", address: request.email }, { code, minutes: limits.codeMinutes }, { at, expiresAt: addMinutes(at, limits.codeMinutes) });
  });
}

/** Uses the code up, or says why not. Five tries, counted before they are compared. */
export async function useDataCode(request: DataRequest, code: string, at = new Date()) {
  const live = { _id: request._id, code: mongoose.trusted({ $ne: null }), codeTries: mongoose.trusted({ $lt: limits.tries }), codeSentAt: mongoose.trusted({ $gt: addMinutes(at, -limits.codeMinutes) }) };
  const asked = await DataRequest.findOneAndUpdate(live, { $inc: { codeTries: 1 } }, { returnDocument: "after" });
  if (!asked) throw new Refusal("code-dead", "Ce code a expiré ou a déjà servi. Demandez-en un nouveau.", "code");
  if (asked.code !== codeDigest("data-code", request._id, code)) throw new Refusal("code-wrong", "Ce n’est pas le bon code.", "code");
  const used = await DataRequest.updateOne({ _id: request._id, code: asked.code }, { $set: { code: null } });
  if (!used.matchedCount) throw new Refusal("code-dead", "Ce code a expiré ou a déjà servi. Demandez-en un nouveau.", "code");
}
