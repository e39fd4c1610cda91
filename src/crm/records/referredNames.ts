import mongoose, { type SchemaType } from "mongoose";
import type { RecordKind } from "../registry/recordKind.ts";
import type { Difference } from "./change.ts";

/** The names of the things that these changes speak of by their ids (an owner, a company, a school), by id. One query a model. */
export async function referredNames(kind: Pick<RecordKind, "model">, changes: Difference[]) {
  const asked = new Map<string, string[]>();
  for (const { path, before, after } of changes) {
    const ref = refOf(kind, path);
    if (ref) asked.set(ref, [...(asked.get(ref) ?? []), ...[before, after].filter(mongoose.isValidObjectId).map(String)]);
  }
  const found = await Promise.all([...asked].map(([ref, ids]) => mongoose.model(ref).find({ _id: mongoose.trusted({ $in: ids }) }).select("name").lean()));
  return new Map(found.flat().map(one => [String((one as { _id: unknown })._id), String((one as { name?: string }).name ?? "")]));
}

const refOf = ({ model }: Pick<RecordKind, "model">, path: string) => (model.schema.path(path) as SchemaType | undefined)?.options.ref as string | undefined;
