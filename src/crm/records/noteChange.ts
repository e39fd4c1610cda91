import type { Types } from "mongoose";
import { type Actor, type Subject, dossierOf, record } from "../journal/record.ts";
import { hiddenIn } from "../journal/salt.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { Change, type Difference } from "./change.ts";
import type { Source } from "./changeRecord.ts";

type Noting = { subject: Subject; kind: Pick<RecordKind, "word">; act: string; changes: Difference[]; by: Actor; at: Date; source: Source; batch?: Types.ObjectId | null };

/** One line of the journal for a change, with the HMAC of its before and after; these in clear beside it. Inside the caller's unit of work. */
export async function noteChange({ subject, act, changes, by, at, source, batch = null }: Noting) {
  const dossier = dossierOf(subject);
  const details = { source, fields: changes.map(({ path }) => path), digest: await hiddenIn(dossier, changes), ...(batch ? { batch: String(batch) } : {}) };
  const { seq } = await record(by, `record.${act}`, subject, at, details);
  await Change.create([{ dossier, seq, at, changes, batch }]);
}
