import { School } from "../schools/school.ts";
import type { Asked } from "./asked.ts";
import { schoolTypes } from "./schoolTypes.ts";
import { one } from "./where.ts";

/** Schools that are open today, and those of them that no visit was ever settled with. */
export type Served = { open: number; never: number };
/** By zone, and by the types that figures are read by (schoolTypes.ts): REP, REP+ and rural communes apart, and each kind; a school is in several of them. Whatever the period. */
export type ServedFigures = { all: Served; byZone: Map<string, Served>; byType: Map<string, Served> };
type Group = Served & { _id: { zone: string; kind: string; network: string | null; rural: boolean } };

/** Counted today, in the territory and of the type asked. */
export async function servedFigures(asked: Pick<Asked, "schools">, where: Record<string, unknown>): Promise<ServedFigures> {
  const type = asked.schools ? [schoolTypes[asked.schools]!.where] : [];
  const never = { $eq: [{ $ifNull: ["$servedAt", null] }, null] };
  const known = (path: string, otherwise: unknown) => ({ $ifNull: [`$${path}`, otherwise] });
  const groups = await School.aggregate<Group>([
    { $match: { $and: [{ status: "open", deletedAt: null }, where, ...type] } },
    { $group: { _id: { zone: known("zone", "?"), kind: "$kind", network: known("network", null), rural: known("rural", false) }, open: { $sum: 1 }, never: one(never) } },
  ]);
  const is = ({ _id }: Group, wanted: Record<string, unknown>) => Object.entries(wanted).every(([path, value]) => _id[path as keyof Group["_id"]] === value);
  const zones = [...new Set(groups.map(({ _id }) => _id.zone))];
  const types = Object.entries(schoolTypes).map(([name, { where: wanted }]) => [name, added(groups.filter(group => is(group, wanted)))] as const);
  return { all: added(groups), byZone: new Map(zones.map(zone => [zone, added(groups.filter(({ _id }) => _id.zone === zone))])), byType: new Map(types.filter(([, { open }]) => open)) };
}

const added = (groups: readonly Served[]): Served => ({ open: groups.reduce((sum, { open }) => sum + open, 0), never: groups.reduce((sum, { never }) => sum + never, 0) });
