import type { Types } from "mongoose";
import { type Holding, among } from "../registry/personal.ts";
import type { Fate } from "./sortOut.ts";
import { every } from "./gather.ts";

/** Does to each document what its holding declares. Inside the caller's unit of work. Returns how many were touched. */
export async function forget(fates: Fate[], at: Date) {
  let count = 0;
  for (const { holding, gone, emptied } of fates) {
    if (gone.length) count += (await holding.model.deleteMany({ _id: among(gone.map(({ _id }) => _id)) } as never)).deletedCount;
    for (const { _id } of emptied) count += await empty(holding, _id, at);
  }
  return count;
}

async function empty({ model, erased }: Holding, _id: Types.ObjectId, at: Date) {
  if (typeof erased !== "function") return 0;
  const { matchedCount } = await model.updateOne(every(model, { _id }) as never, { $set: erased(_id, at) } as never);
  return matchedCount;
}

/** A person's vocabulary: the words that nobody else's record is found by any more. */
export const wordsOf = (fates: Fate[]) => [...new Set(fates.flatMap(({ gone, emptied }) => [...gone, ...emptied].flatMap(({ words }) => (Array.isArray(words) ? (words as string[]) : []))))];
