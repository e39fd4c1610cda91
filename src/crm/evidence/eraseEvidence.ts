import type { Charter } from "../charters/charter.ts";
import { type Actor, record } from "../journal/record.ts";
import { Evidence } from "./evidence.ts";

type Erasure = { charter: Charter; by: Actor; at?: Date };
const personal = { signatoryName: null, signatoryRole: null, signatoryEmail: null, siren: null, sentTo: null, letter: null, messageId: null, ip: null, userAgent: null, language: null, browser: null };

/**
 * Forgets the person in the evidence of a signature: what names them is overwritten, and without its salt the journal tells nothing
 * of them. The chain still holds, and its line says that this was an erasure and no forgery. Returns false where it was done before.
 * Inside the caller's unit of work.
 */
export async function eraseEvidence({ charter, by, at = new Date() }: Erasure) {
  const erased = await Evidence.findOneAndUpdate({ charter: charter._id, erasedAt: null }, { $set: { ...personal, salt: null, erasedAt: at } });
  if (!erased) return false;
  await record(by, "charter.evidence-erased", charter, at);
  return true;
}
