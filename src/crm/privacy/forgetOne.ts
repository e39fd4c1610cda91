import type { Model, Types } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import type { Row } from "../registry/listing.ts";
import type { Condition } from "../registry/personal.ts";
import { forget, wordsOf } from "./forget.ts";
import { type Found, holdings, nameOf, somebody } from "./gather.ts";

/**
 * Takes away one document, if it is still due, as an erasure would: with the notes, tasks, files, letters and salt of its dossier,
 * and nothing else of that person. Returns 1 when it went.
 */
export async function forgetOne(model: Model<never>, id: Types.ObjectId, due: Condition, at: Date, unlearn: (words: string[]) => Promise<void>) {
  const words = await unitOfWork(async () => {
    const row = (await model.findOne({ ...due, _id: id } as never).lean()) as Row | null;
    const mine = holdings().find(one => one.model === model);
    if (!row || !mine) return null;
    const fates = (await dossierOf({ holding: mine, rows: [row] })).map(({ holding, rows }) => ({ holding, gone: holding.erased === "deleted" ? rows : [], emptied: holding.erased === "deleted" ? [] : rows, kept: [], why: "" }));
    await forget(fates, at);
    return wordsOf(fates);
  });
  if (words) await unlearn(words);
  return words ? 1 : 0;
}

/** The document, and what is found by its dossier alone. */
async function dossierOf(found: Found): Promise<Found[]> {
  const { who } = somebody("");
  const alone = { ...who, dossiers: () => [`${nameOf(found.holding)}/${String(found.rows[0]!._id)}`] };
  const all = [found];
  for (const holding of holdings()) {
    const conditions = holding.own || holding === found.holding ? [] : holding.of(alone).filter(condition => ["dossier", "about", "_id"].some(path => path in condition));
    if (!conditions.length || holding.erased !== "deleted") continue;
    all.push({ holding, rows: (await holding.model.find({ $or: conditions } as never).select("_id").lean()) as unknown as Row[] });
  }
  return all;
}
