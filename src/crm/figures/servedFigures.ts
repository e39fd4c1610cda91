import { School } from "../schools/school.ts";
import type { Asked } from "./asked.ts";
import { schoolTypes } from "./schoolTypes.ts";
import { one } from "./where.ts";

/** Schools that are open today, and those of them that no visit was ever settled with; in priority education and in rural communes apart. Whatever the period. */
export type ServedFigures = { open: number; never: number; neverPriority: number; neverRural: number };

/** Counted today, in the territory and of the type asked. */
export async function servedFigures(asked: Asked, where: Record<string, unknown>): Promise<ServedFigures> {
  const type = asked.schools ? [schoolTypes[asked.schools]!.where] : [];
  const never = { $eq: [{ $ifNull: ["$servedAt", null] }, null] };
  const [found] = await School.aggregate<ServedFigures>([
    { $match: { $and: [{ status: "open", deletedAt: null }, where, ...type] } },
    { $group: { _id: null, open: { $sum: 1 }, never: one(never), neverPriority: one({ $and: [never, { $in: ["$network", ["REP", "REP+"]] }] }), neverRural: one({ $and: [never, "$rural"] }) } },
  ]);
  return found ?? { open: 0, never: 0, neverPriority: 0, neverRural: 0 };
}
