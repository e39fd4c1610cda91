import mongoose, { type Types } from "mongoose";
import type { Row } from "../registry/listing.ts";
import type { Condition, Holding, Who } from "../registry/personal.ts";
import { registered } from "../registry/registered.ts";

export type Found = { holding: Holding; rows: Row[] };
export const holdings = () => registered().flatMap(feature => feature.holdings ?? []);
export const nameOf = ({ model }: Holding) => (model as unknown as { modelName: string }).modelName;

/** Somebody known by an address alone; what is found of them is told with `learn`. */
export function somebody(email: string) {
  const [ids, own, near, names, phones] = [new Map<string, Map<string, Types.ObjectId>>(), new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const keep = (model: string, id: unknown) => void (ids.get(model) ?? ids.set(model, new Map()).get(model)!).set(String(id), id as Types.ObjectId);
  const who: Who = { email, names, phones, ids: model => [...(ids.get(model)?.values() ?? [])], dossiers: () => [...own], near: () => [...near] };
  const learn = (holding: Holding, row: Row) => {
    keep(nameOf(holding), row._id);
    if (holding.leads) keep(holding.leads.to, row[holding.leads.path]);
    if (holding.own) own.add(`${nameOf(holding)}/${String(row._id)}`);
    for (const [path, model] of [["company", "Company"], ["employer", "Company"], ["school", "School"]] as const) if (row[path] instanceof mongoose.Types.ObjectId) near.add(`${model}/${String(row[path])}`);
    for (const path of holding.names ?? []) if (row[path]) names.add(String(row[path]));
    for (const path of holding.phones ?? []) if (row[path]) phones.add(String(row[path]));
  };
  return { who, learn };
}

/** Everything the house holds of this address, by holding; read until nothing new turns up. Bytes of files are left where they are. */
export async function gather(email: string) {
  const { who, learn } = somebody(email.toLowerCase());
  let [found, count, before] = [[] as Found[], 0, -1];
  while (count > before) {
    found = [];
    for (const holding of holdings()) {
      const rows = await rowsOf(holding, holding.of(who));
      for (const row of rows) learn(holding, row);
      if (rows.length) found.push({ holding, rows });
    }
    [before, count] = [count, found.reduce((sum, { rows }) => sum + rows.length, 0)];
  }
  return { who, found };
}

/** What any of these conditions finds, put away or not. */
async function rowsOf({ model, file }: Holding, conditions: Condition[]): Promise<Row[]> {
  if (!conditions.length) return [];
  const find = model.find(every(model, { $or: conditions }) as never);
  return (file ? find.select(`-${file.bytes}`) : find).lean() as unknown as Promise<Row[]>;
}

/** Records that were put away are left out of every search but those that speak of it. */
export const every = (model: Holding["model"], condition: Condition): Condition => (model.schema.path("deletedAt") && !("deletedAt" in condition) ? { ...condition, deletedAt: mongoose.trusted({ $exists: true }) } : condition);
