import type { Types } from "mongoose";
import { config } from "../../config.ts";
import type { Person } from "../people/person.ts";
import { among } from "../registry/personal.ts";
import { within } from "../rights/scope.ts";
import { regionOf } from "../territories/regions.ts";
import type { Campaign } from "./campaign.ts";
import { type Reach, sources } from "./sources.ts";

type Asked = { campaign: Pick<Campaign, "word" | "records">; scope: Pick<Person, "departements" | "zones">; records?: Types.ObjectId[] };

/** The living records of a campaign of this territory, in the order chosen, each with its address if it has one. */
export async function readersOf({ campaign: { word, records }, scope, records: some = records }: Asked): Promise<Reach[]> {
  const found = await sources[word]!.read(within(scope, { _id: among(some), deletedAt: null }));
  const by = new Map(found.map(one => [String(one.record), one]));
  const regionName = regionOf(config().REGION).fullName;
  return some.flatMap(id => by.get(String(id)) ?? []).map(one => ({ ...one, facts: { ...one.facts, region: regionName } }));
}

/** Of these, the first one at each address. */
export function onceEach(all: Reach[]): (Reach & { address: string })[] {
  const seen = new Set<string>();
  return all.filter((one): one is Reach & { address: string } => {
    if (!one.address || seen.has(one.address)) return false;
    seen.add(one.address);
    return true;
  });
}
