import mongoose, { type Types } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { recordKinds } from "../registry/registered.ts";
import { lookAlikes, traceOf } from "./lookAlikes.ts";
import { Pair } from "./pair.ts";
import { Mark, Trace } from "./trace.ts";

const batch = 500;

/** Compares what has changed since the last time, kind by kind; `most` records at once, so that others are served in between. */
export async function compareRecords(most = 5_000) {
  for (const kind of recordKinds().filter(({ resembles }) => resembles)) {
    for (let done = 0; done < most; done += batch) if ((await compareSome(kind)) < batch) break;
  }
}

async function compareSome(kind: RecordKind) {
  const { modelName } = kind.model;
  const mark = await Mark.findById(modelName).lean();
  const rows = await changedSince(kind, mark && { at: mark.at, record: mark.record ?? null });
  // All are traced before any is compared: two of one batch find each other.
  for (const row of rows) await traceOne(kind, row);
  for (const row of rows) await pairOne(kind, row);
  const last = rows.at(-1);
  if (last) await Mark.updateOne({ _id: modelName }, { $set: { at: last.updatedAt as Date, record: last._id } }, { upsert: true });
  return rows.length;
}

/** By the day of their last change, then by id; what was put away too, to be forgotten here. */
async function changedSince({ model }: RecordKind, mark: { at: Date; record: Types.ObjectId | null } | null) {
  const after = mark ? { $or: [{ updatedAt: mongoose.trusted({ $gt: mark.at }) }, { updatedAt: mark.at, _id: mongoose.trusted({ $gt: mark.record }) }] } : {};
  return (await model.find({ _id: mongoose.trusted({ $exists: true }), ...after } as never).sort({ updatedAt: 1, _id: 1 }).limit(batch).lean()) as unknown as Row[];
}

async function traceOne(kind: RecordKind, row: Row) {
  const trace = row.deletedAt ? null : traceOf(kind, row);
  if (!trace) return void (await Trace.deleteOne({ _id: row._id }));
  await Trace.updateOne({ _id: row._id }, { $set: { modelName: kind.model.modelName, ...trace } }, { upsert: true });
}

/** The pairs of one record as they are now; what somebody set aside stays aside. */
async function pairOne(kind: RecordKind, row: Row) {
  const alike = row.deletedAt ? [] : await lookAlikes(kind, row, row._id, 20);
  const gone = mongoose.trusted({ $nin: alike.map(({ id }) => id) });
  await Pair.deleteMany({ dismissedAt: null, $or: [{ one: row._id, other: gone }, { other: row._id, one: gone }] });
  for (const { id, score } of alike) {
    const [one, other] = String(row._id) < String(id) ? [row._id, id] : [id, row._id];
    await Pair.updateOne({ modelName: kind.model.modelName, one, other }, { $set: { score, departement: row.departement ?? null, zone: row.zone ?? null } }, { upsert: true }).catch(error => {
      if (!isDuplicate(error)) throw error;
    });
  }
}
