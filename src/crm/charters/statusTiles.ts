import { Charter } from "./charter.ts";
import { charterStatuses } from "./statuses.ts";

/** How many charters stand at each status within this scope: the board. */
export async function statusTiles(scope: Record<string, unknown>) {
  const rows = await Charter.aggregate<{ _id: string; n: number }>([{ $match: scope }, { $group: { _id: "$status", n: { $sum: 1 } } }]);
  const counts = new Map(rows.map(({ _id, n }) => [_id, n]));
  return Object.entries(charterStatuses).map(([value, { label }]) => ({ value: String(counts.get(value) ?? 0), label: label.toLowerCase(), href: `/equipe/chartes?etat=${value}` }));
}
