import { Charter } from "../charters/charter.ts";
import { inForceStatuses } from "../charters/statuses.ts";
import type { Asked } from "./asked.ts";
import { during, monthOf } from "./where.ts";

/** `signed`: charters signed in the period, but those that were voided and made again; `ended`: withdrawn or expired in it; `inForce`: those that bind their company today. */
export type CharterFigures = { signed: number; ended: number; inForce: number };
export type Charters = { all: CharterFigures; byZone: Map<string, CharterFigures>; bySector: Map<string, number>; signedByMonth: Map<string, number> };
type Group = { _id: { zone: string; month?: string; sector?: string | null }; n: number };

/** The figures of charters, all together, by zone, those in force by trade sector (the company's when it signed), those signed by month (Paris). */
export async function charterFigures(asked: Asked, where: Record<string, unknown>): Promise<Charters> {
  const sector = asked.sector ? [{ sector: asked.sector }] : [];
  const counted = (match: Record<string, unknown>, more: Record<string, unknown>) => Charter.aggregate<Group>([{ $match: { $and: [match, where, ...sector] } }, { $group: { _id: { zone: "$zone", ...more }, n: { $sum: 1 } } }]);
  const [signed, ended, standing] = await Promise.all([
    counted({ signedAt: during(asked), status: { $ne: "void" } }, { month: monthOf("signedAt") }),
    counted({ status: { $in: ["withdrawn", "expired"] }, endedAt: during(asked) }, {}),
    counted({ status: { $in: inForceStatuses } }, { sector: "$sector" }),
  ]);
  const all = { signed: total(signed), ended: total(ended), inForce: total(standing) };
  const zones = [...new Set([...signed, ...ended, ...standing].map(({ _id }) => _id.zone))];
  const at = (groups: Group[], zone: string) => total(groups.filter(({ _id }) => _id.zone === zone));
  return {
    all,
    byZone: new Map(zones.map(zone => [zone, { signed: at(signed, zone), ended: at(ended, zone), inForce: at(standing, zone) }])),
    bySector: summed(standing, ({ sector: name }) => name ?? ""),
    signedByMonth: summed(signed, ({ month }) => month!),
  };
}

const total = (groups: Group[]) => groups.reduce((sum, { n }) => sum + n, 0);

function summed(groups: Group[], keyOf: (id: Group["_id"]) => string) {
  const by = new Map<string, number>();
  for (const { _id, n } of groups) by.set(keyOf(_id), (by.get(keyOf(_id)) ?? 0) + n);
  return by;
}
