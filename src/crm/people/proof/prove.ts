import { subMinutes } from "date-fns";
import mongoose from "mongoose";
import { Session } from "../../../database/sessions.ts";
import { unitOfWork } from "../../../database/transaction.ts";
import { Refusal } from "../../../web/errors.ts";
import { record } from "../../journal/record.ts";
import type { Person } from "../person.ts";
import { digestOf } from "../secrets.ts";
import { ProofCode, proofDigest, proofMinutes } from "./proofCode.ts";

type Proof = { person: Person; session: string; code: string; at?: Date };

/** Marks this session as proven when the code is right. Five tries, counted before they are compared. */
export async function prove({ person, session, code, at = new Date() }: Proof) {
  const live = { person: person._id, tries: mongoose.trusted({ $lt: 5 }), expiresAt: mongoose.trusted({ $gt: at }) };
  const asked = await ProofCode.findOneAndUpdate(live, { $inc: { tries: 1 } }, { returnDocument: "after" });
  if (!asked) throw new Refusal("code-dead", "Ce code a expiré ou a déjà servi. Demandez-en un nouveau.", "code");
  if (asked.digest !== proofDigest(String(person._id), code)) throw new Refusal("code-wrong", "Ce n’est pas le bon code.", "code");
  await unitOfWork(async () => {
    const used = await ProofCode.deleteOne({ _id: asked._id, digest: asked.digest });
    if (!used.deletedCount) throw new Refusal("code-dead", "Ce code a expiré ou a déjà servi. Demandez-en un nouveau.", "code");
    await Session.updateOne({ digest: digestOf(session) }, { $set: { provenAt: at } });
    await record(person, "person.proven", person, at);
  });
}

/** True when this session was proven in the last quarter of an hour. */
export const provenLately = async (session: string | null, at = new Date()) =>
  Boolean(session && (await Session.exists({ digest: digestOf(session), provenAt: mongoose.trusted({ $gt: subMinutes(at, proofMinutes.lasts) }) })));
