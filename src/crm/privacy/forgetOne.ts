import type { Model, Types } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import type { Row } from "../registry/listing.ts";
import type { Condition } from "../registry/personal.ts";
import { forget, wordsOf } from "./forget.ts";
import { type Found, holdings } from "./gather.ts";
import { hangingOn } from "./hangingOn.ts";

/**
 * Takes away one document, if it is still due, as an erasure would: with the notes, tasks, files, letters and salt of its dossier,
 * and nothing else of that person. Returns 1 when it went.
 */
export async function forgetOne(model: Model<never>, id: Types.ObjectId, due: Condition, at: Date, unlearn: (words: string[]) => Promise<void>) {
  const words = await unitOfWork(async () => {
    const row = (await model.findOne({ ...due, _id: id } as never).lean()) as Row | null;
    const mine = holdings().find(one => one.model === model);
    if (!row || !mine) return null;
    const all: Found[] = [{ holding: mine, rows: [row] }, ...(await hangingOn(`${model.modelName}/${String(id)}`, mine))];
    const fates = all.map(({ holding, rows }) => ({ holding, gone: holding.erased === "deleted" ? rows : [], emptied: holding.erased === "deleted" ? [] : rows, kept: [], why: "" }));
    await forget(fates, at);
    return wordsOf(fates);
  });
  if (words) await unlearn(words);
  return words ? 1 : 0;
}
