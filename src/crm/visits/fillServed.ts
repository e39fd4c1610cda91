import mongoose from "mongoose";
import { School } from "../schools/school.ts";
import { servingStatuses } from "./statuses.ts";
import { Visit } from "./visit.ts";

const unsaid = { servedAt: mongoose.trusted({ $exists: false }) };

/**
 * Gives the schools of a database that knew no `servedAt` the day of their last visit, or null; nothing to do when all have it. What
 * an act wrote meanwhile stays. Returns how many schools had a visit.
 */
export async function fillServed(): Promise<number> {
  if (!(await School.exists(unsaid))) return 0;
  const last = await Visit.aggregate<{ _id: mongoose.Types.ObjectId; at: Date }>([{ $match: { status: { $in: servingStatuses } } }, { $group: { _id: "$school", at: { $max: "$startsAt" } } }]);
  const writes = last.map(({ _id, at }) => ({ updateOne: { filter: { _id, ...unsaid }, update: { $set: { servedAt: at } }, timestamps: false } }));
  const { modifiedCount } = writes.length ? await School.bulkWrite(writes, { ordered: false }) : { modifiedCount: 0 };
  // Said last: a fill cut short is done again.
  await School.updateMany(unsaid, { $set: { servedAt: null } }, { timestamps: false });
  return modifiedCount;
}
