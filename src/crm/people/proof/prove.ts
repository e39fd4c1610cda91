import mongoose from "mongoose";
import { unitOfWork } from "../../../database/transaction.ts";
import { Refusal } from "../../../web/errors.ts";
import { codeDigest } from "../codes.ts";
import type { Person } from "../person.ts";
import { markProven } from "./markProven.ts";
import { ProofCode } from "./proofCode.ts";

type Proof = { person: Person; session: string; code: string; at?: Date };

/** Marks this session as proven when the mailed code is right, and returns its new cookie. Five tries, counted before they are compared. */
export async function prove({ person, session, code, at = new Date() }: Proof) {
  const live = { person: person._id, tries: mongoose.trusted({ $lt: 5 }), expiresAt: mongoose.trusted({ $gt: at }) };
  const asked = await ProofCode.findOneAndUpdate(live, { $inc: { tries: 1 } }, { returnDocument: "after" });
  if (!asked) throw new Refusal("code-dead", "Ce code a expiré ou a déjà servi. Demandez-en un nouveau.", "code");
  if (asked.digest !== codeDigest("proof", person._id, code)) throw new Refusal("code-wrong", "Ce n’est pas le bon code.", "code");
  return unitOfWork(async () => {
    const used = await ProofCode.deleteOne({ _id: asked._id, digest: asked.digest });
    if (!used.deletedCount) throw new Refusal("code-dead", "Ce code a expiré ou a déjà servi. Demandez-en un nouveau.", "code");
    return markProven({ person, session, by: "mailed-code", at });
  });
}
