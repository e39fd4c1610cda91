import { addMinutes, addSeconds } from "date-fns";
import { unitOfWork } from "../../../database/transaction.ts";
import { Refusal } from "../../../web/errors.ts";
import { record } from "../../journal/record.ts";
import { post } from "../../mail/post.ts";
import { codeDigest, newCode } from "../codes.ts";
import type { Person } from "../person.ts";
import { ProofCode, proofMinutes } from "./proofCode.ts";

/** Mails a code to a person who is signed in, once a minute at most. */
export async function askProof(person: Person, at = new Date()) {
  const code = newCode();
  await unitOfWork(async () => {
    const before = await ProofCode.findOne({ person: person._id });
    if (before && addSeconds(before.sentAt, 60) > at) throw new Refusal("code-too-soon", "Un code vient de partir. Attendez une minute avant d’en demander un autre.", "code");
    const expiresAt = addMinutes(at, proofMinutes.code);
    await ProofCode.updateOne({ person: person._id }, { $set: { digest: codeDigest("proof", person._id, code), tries: 0, sentAt: at, expiresAt } }, { upsert: true });
    await post("proof-code", { name: person.name, address: person.email }, { name: person.name, code, minutes: proofMinutes.code }, { expiresAt });
    await record(person, "person.proof-asked", person, at);
  });
}
