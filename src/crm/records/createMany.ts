import type { Types } from "mongoose";
import { dossierOf, type Actor, type Subject, recordMany } from "../journal/record.ts";
import { hiddenInNew } from "../journal/salt.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { Change } from "./change.ts";
import type { Source } from "./changeRecord.ts";
import { differences } from "./differences.ts";

type Creation = { kind: RecordKind; all: readonly Record<string, unknown>[]; by: Actor; at: Date; source: Source; batch: Types.ObjectId | null };

/**
 * Keeps many new records at once, each with its line of the journal, in a handful of writes. Inside the caller's unit of work: what
 * follows from the facts is settled already, and one that cannot be kept fails them all. Returns them in the same order.
 */
export async function createMany({ kind, all, by, at, source, batch }: Creation): Promise<Subject[]> {
  if (!all.length) return [];
  const made = (await kind.model.insertMany(all as never)) as unknown as Subject[];
  const told = made.map((subject, i) => ({ subject, dossier: dossierOf(subject), facts: differences({ get: () => null }, all[i]!) }));
  const digests = await hiddenInNew(told);
  const lines = await recordMany(by, "record.created", told.map(({ subject, facts }, i) => ({ subject, details: { source, fields: facts.map(({ path }) => path), digest: digests[i], ...(batch ? { batch: String(batch) } : {}) } })), at);
  await Change.insertMany(told.map(({ dossier, facts }, i) => ({ dossier, seq: lines[i]!.seq, at, changes: facts, batch })), { lean: true });
  return made;
}
