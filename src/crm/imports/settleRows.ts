import type { Types } from "mongoose";
import { ImportRow, type Outcome } from "./importRow.ts";
import { ImportRun } from "./importRun.ts";

export type Settled = { line: number; outcome: Outcome; why: string | null; record?: Types.ObjectId | null; edition?: number | null; changes?: { path: string; before: unknown }[] };

/**
 * Writes what became of these rows and counts it, inside the unit of work of the rows themselves. The record's newest edition is
 * written with each row about it: an undo, row by row from the end, finds the one it left.
 */
export async function settleRows(run: Pick<ImportRun, "_id">, settled: readonly Settled[], from: Outcome | null = null) {
  if (!settled.length) return;
  await ImportRow.bulkWrite(settled.map(({ line, outcome, why, record, edition, changes }) => ({ updateOne: { filter: { run: run._id, line, outcome: from }, update: { $set: { outcome, why, ...(record ? { record } : {}), ...(edition === undefined ? {} : { edition }), ...(changes ? { changes } : {}) } } } })) as never);
  for (const { record, edition, outcome } of settled) {
    if (record && edition && outcome !== "created") await ImportRow.updateMany({ run: run._id, record }, { $set: { edition } });
  }
  const counts = new Map<string, number>();
  for (const { outcome } of settled) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const moved = from ? { [`outcomes.${from}`]: -settled.length } : {};
  await ImportRun.updateOne({ _id: run._id }, { $inc: { ...moved, ...Object.fromEntries([...counts].map(([outcome, n]) => [`outcomes.${outcome}`, n])) } });
}
