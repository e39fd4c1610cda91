import type { Model, Types } from "mongoose";

type Merged = { _id: Types.ObjectId; deletedAt: Date | null; mergedInto: Types.ObjectId | null };

/** The living record that this one became: each merge is followed to the next, ten at most. Null where the last one was put away. */
export async function keptId(model: Model<never>, merged: { mergedInto?: Types.ObjectId | null }): Promise<Types.ObjectId | null> {
  let next = merged.mergedInto ?? null;
  for (let steps = 0; next && steps < 10; steps += 1) {
    const here = (await model.findById(next).select("deletedAt mergedInto").lean()) as Merged | null;
    if (!here) return null;
    if (!here.deletedAt) return here._id;
    next = here.mergedInto;
  }
  return null;
}
