import type { Model, Types } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { unlearnWords } from "../find/unlearnWords.ts";
import type { Row } from "../registry/listing.ts";
import { usedElsewhere } from "../registry/usedElsewhere.ts";
import type { Condition } from "../registry/personal.ts";
import { forget } from "./forget.ts";
import { hangingOn } from "./hangingOn.ts";

/** Those of these put-away records that nothing else of the house points at; what hangs on them (notes, tasks, files) does not hold them. */
export async function loose(model: Model<never>, ids: Types.ObjectId[]) {
  const used = await usedElsewhere(model.modelName, ids, ({ as }) => as !== "dossier");
  return ids.filter(id => !used.has(String(id)));
}

/** Takes away one record that is no person, if it is still due, with all that hangs on it. Returns 1 when it went. */
export async function dropOne(model: Model<never>, id: Types.ObjectId, due: Condition, at: Date) {
  const words = await unitOfWork(async () => {
    if (!(await loose(model, [id])).length) return null;
    const row = (await model.findOneAndDelete({ ...due, _id: id } as never).lean()) as Row | null;
    if (!row) return null;
    const hanging = await hangingOn(`${model.modelName}/${String(id)}`);
    await forget(hanging.map(({ holding, rows }) => ({ holding, gone: rows, emptied: [], kept: [], why: "" })), at);
    return Array.isArray(row.words) ? (row.words as string[]) : [];
  });
  if (words) await unlearnWords(words);
  return words ? 1 : 0;
}
