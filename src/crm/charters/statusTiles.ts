import { Charter } from "./charter.ts";
import { charterStatuses } from "./statuses.ts";

/** How many charters stand at each status within this scope: the board. Naming every status has an index answer alone. */
export async function statusTiles(scope: Record<string, unknown>) {
  const rows = await Charter.aggregate<{ _id: string; n: number }>([{ $match: { $and: [scope, { status: { $in: Object.keys(charterStatuses) } }] } }, { $group: { _id: "$status", n: { $sum: 1 } } }]);
  const counts = new Map(rows.map(({ _id, n }) => [_id, n]));
  return Object.entries(charterStatuses).map(([value, { label }]) => ({ value: String(counts.get(value) ?? 0), label: label.toLowerCase(), href: `/equipe/chartes?etat=${value}` }));
}
