import mongoose, { type Model, type Types } from "mongoose";
import type { Link } from "./link.ts";
import { linksTo } from "./registered.ts";

/** Which of these records others point at by now, each with what hangs on it: « une charte ». `counts` leaves some links out. */
export async function usedElsewhere(modelName: string, ids: readonly Types.ObjectId[], counts: (link: Link) => boolean = () => true): Promise<Map<string, string>> {
  const used = new Map<string, string>();
  for (const { model, path, as, one } of linksTo(modelName).filter(counts)) {
    const asked = as === "dossier" ? ids.map(id => `${modelName}/${id}`) : [...ids];
    const found = await (model as unknown as Model<Record<string, unknown>>).find({ [path]: mongoose.trusted({ $in: asked }) }).select(path).lean();
    for (const row of found) for (const value of [valueAt(row, path)].flat()) used.set(String(value).split("/").at(-1)!, one);
  }
  return used;
}

const valueAt = (row: unknown, path: string) => path.split(".").reduce<unknown>((one, name) => (one as Record<string, unknown> | null)?.[name], row);
