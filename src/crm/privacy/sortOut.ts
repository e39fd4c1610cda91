import type { Row } from "../registry/listing.ts";
import { type Holding, among } from "../registry/personal.ts";
import { every } from "./gather.ts";
import type { Found } from "./gather.ts";

/** What an erasure does with what was found: each document goes, is emptied of the person, or stays for a reason. */
export type Fate = { holding: Holding; gone: Row[]; emptied: Row[]; kept: Row[]; why: string };

export async function sortOut(found: Found[]): Promise<Fate[]> {
  const fates: Fate[] = [];
  for (const { holding, rows } of found) {
    const stays = await keptIds(holding, rows);
    const [kept, others] = [rows.filter(({ _id }) => stays.has(String(_id))), rows.filter(({ _id }) => !stays.has(String(_id)))];
    const deleted = holding.erased === "deleted";
    fates.push({ holding, kept, gone: deleted ? others : [], emptied: deleted ? [] : others, why: holding.kept?.why ?? "" });
  }
  return fates;
}

async function keptIds({ model, kept }: Holding, rows: Row[]) {
  if (!kept) return new Set<string>();
  const ids = await model.find(every(model, { ...kept.where, _id: among(rows.map(({ _id }) => _id)) }) as never).select("_id").lean();
  return new Set((ids as { _id: unknown }[]).map(({ _id }) => String(_id)));
}
