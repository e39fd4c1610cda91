import { Visit } from "../visits/visit.ts";
import type { Asked } from "./asked.ts";
import { schoolsOf } from "./schoolTypes.ts";
import { during, monthOf, one } from "./where.ts";

/** Visits that began in the period: `done` took place, `planned` are still to be reported or to come, `missed` or cancelled did not. `pupils`: young people met at those that took place, as the school announced them. */
export type VisitFigures = { done: number; planned: number; missed: number; pupils: number };
type Group = VisitFigures & { _id: { zone: string; month: string } };
export type Visits = { all: VisitFigures; byZone: Map<string, VisitFigures>; byMonth: Map<string, VisitFigures> };

const none = (): VisitFigures => ({ done: 0, planned: 0, missed: 0, pupils: 0 });

/** The figures of visits, all together, by zone and by month of their beginning (Paris). */
export async function visitFigures(asked: Asked, where: Record<string, unknown>): Promise<Visits> {
  const schools = asked.schools ? [{ school: { $in: await schoolsOf(asked.schools) } }] : [];
  const took = { $eq: ["$status", "done"] };
  const groups = await Visit.aggregate<Group>([
    { $match: { $and: [{ startsAt: during(asked) }, where, ...schools] } },
    { $group: { _id: { zone: "$zone", month: monthOf("startsAt") }, done: one(took), planned: one({ $eq: ["$status", "confirmed"] }), missed: one({ $in: ["$status", ["missed", "cancelled"]] }), pupils: { $sum: { $cond: [took, "$headCount", 0] } } } },
  ]);
  const all = none();
  const [byZone, byMonth] = [new Map<string, VisitFigures>(), new Map<string, VisitFigures>()];
  for (const { _id, ...group } of groups) for (const total of [all, held(byZone, _id.zone), held(byMonth, _id.month)]) for (const name of Object.keys(all) as (keyof VisitFigures)[]) total[name] += group[name];
  return { all, byZone, byMonth };
}

function held(by: Map<string, VisitFigures>, key: string) {
  if (!by.has(key)) by.set(key, none());
  return by.get(key)!;
}
