import type { Row } from "../registry/listing.ts";
import type { Holding } from "../registry/personal.ts";
import { type Found, holdings, somebody } from "./gather.ts";

/** What is found by the dossier of one record alone and goes with it: its notes, tasks, files, salt. */
export async function hangingOn(dossier: string, but?: Holding): Promise<Found[]> {
  const { who } = somebody("");
  const alone = { ...who, dossiers: () => [dossier] };
  const all: Found[] = [];
  for (const holding of holdings()) {
    const conditions = holding.own || holding === but ? [] : holding.of(alone).filter(condition => ["dossier", "about", "_id"].some(path => path in condition));
    if (!conditions.length || holding.erased !== "deleted") continue;
    all.push({ holding, rows: (await holding.model.find({ $or: conditions } as never).select("_id").lean()) as unknown as Row[] });
  }
  return all;
}
