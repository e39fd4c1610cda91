import type { Charter } from "../charters/charter.ts";
import { Letter } from "../mail/letter.ts";
import { Evidence } from "./evidence.ts";

/** Whether the annex may be made, once for all: the charter is sealed, and what became of the letter that bore its code is known. */
export async function annexReady(charter: Pick<Charter, "_id" | "sealedAt">) {
  const proof = charter.sealedAt && (await Evidence.findOne({ charter: charter._id, erasedAt: null }).select("letter"));
  return Boolean(proof && !(await Letter.exists({ _id: proof.letter, status: "waiting" })));
}
