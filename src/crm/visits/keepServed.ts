import mongoose, { type Types } from "mongoose";
import { School } from "../schools/school.ts";
import { servingStatuses } from "./statuses.ts";
import { Visit } from "./visit.ts";

/**
 * Notes at a school when its last visit is or was: what « jamais servi » means, and a priority. After each visit that is settled, moved, cancelled
 * or reported, and each merge of two schools, inside the caller's unit of work. Nobody changed the record: its date of change stays.
 */
export async function keepServed(school: Types.ObjectId) {
  const last = await Visit.findOne({ school, status: mongoose.trusted({ $in: servingStatuses }) }).sort({ startsAt: -1 }).select("startsAt").lean();
  await School.updateOne({ _id: school }, { $set: { servedAt: last?.startsAt ?? null } }, { timestamps: false });
}
