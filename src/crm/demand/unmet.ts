import type { Trade } from "../ambassadors/trades.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { openStatuses } from "../requests/statuses.ts";

/** What schools asked in one territory about one family of trades, and nobody has said yes to. `pupils`: young people concerned. */
export type Unmet = { zone: string; trade: Trade | null; waiting: number; givenUp: number; pupils: number; oldest: Date };
type Asked = { within: Record<string, unknown>; since: Date };

/**
 * Unmet demand by territory and trade, the most first: requests that a teacher confirmed since that moment, and that are still open, or
 * were withdrawn without anybody having come. A request about several trades counts once under each of them.
 */
export async function unmetOf({ within, since }: Asked): Promise<Unmet[]> {
  const asked = { status: { $in: [...openStatuses, "withdrawn"] }, confirmedAt: { $gte: since } };
  const one = (status: object) => ({ $sum: { $cond: [status, 1, 0] } });
  const withdrawn = { $eq: ["$status", "withdrawn"] };
  return SchoolRequest.aggregate<Unmet>([
    { $match: { $and: [asked, within] } },
    { $unwind: { path: "$trades", preserveNullAndEmptyArrays: true } },
    { $group: { _id: { zone: "$zone", trade: "$trades" }, waiting: one({ $not: [withdrawn] }), givenUp: one(withdrawn), pupils: { $sum: "$headCount" }, oldest: { $min: "$confirmedAt" } } },
    { $project: { _id: 0, zone: "$_id.zone", trade: { $ifNull: ["$_id.trade", null] }, waiting: 1, givenUp: 1, pupils: 1, oldest: 1, all: { $add: ["$waiting", "$givenUp"] } } },
    { $sort: { waiting: -1, all: -1, oldest: 1, zone: 1, trade: 1 } },
    { $unset: "all" },
  ]);
}
