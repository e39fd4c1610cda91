import { hoursToMilliseconds } from "date-fns";
import { SchoolRequest, promisedHours } from "../requests/schoolRequest.ts";
import { openStatuses } from "../requests/statuses.ts";
import type { Asked } from "./asked.ts";
import { median } from "./median.ts";
import { schoolsOf } from "./schoolTypes.ts";
import { during, monthOf, one } from "./where.ts";

/**
 * What schools asked and what came of it. `asked`: requests that a teacher confirmed in the period, be they withdrawn since. `answered`:
 * those of them that an ambassador accepted, whenever; `inTime`: within the promised 72 hours of being confirmed. `open`: still without
 * anybody today. `withdrawn`: given up without anybody. `hours`: the median from confirmed to accepted, null of none.
 */
export type RequestFigures = { asked: number; answered: number; inTime: number; open: number; withdrawn: number; hours: number | null };
type Group = Omit<RequestFigures, "hours"> & { _id: { zone: string; month: string }; delays: number[] };
export type Requests = { all: RequestFigures; byZone: Map<string, RequestFigures>; byMonth: Map<string, RequestFigures> };

/** The figures of requests, all together, by zone and by month of their confirmation (Paris). Source of the promise: requests/schoolRequest. */
export async function requestFigures(asked: Asked, where: Record<string, unknown>): Promise<Requests> {
  const schools = asked.schools ? [{ school: { $in: await schoolsOf(asked.schools) } }] : [];
  const yes = { $ne: [{ $ifNull: ["$answeredAt", null] }, null] };
  const delay = { $subtract: ["$answeredAt", "$confirmedAt"] };
  const groups = await SchoolRequest.aggregate<Group>([
    { $match: { $and: [{ confirmedAt: during(asked) }, where, ...schools] } },
    {
      $group: {
        _id: { zone: "$zone", month: monthOf("confirmedAt") },
        asked: { $sum: 1 },
        answered: one(yes),
        inTime: one({ $and: [yes, { $lte: [delay, hoursToMilliseconds(promisedHours)] }] }),
        open: one({ $in: ["$status", openStatuses] }),
        withdrawn: one({ $and: [{ $eq: ["$status", "withdrawn"] }, { $not: [yes] }] }),
        delays: { $push: { $cond: [yes, delay, "$$REMOVE"] } },
      },
    },
  ]);
  return { all: together(groups), byZone: parted(groups, ({ zone }) => zone), byMonth: parted(groups, ({ month }) => month) };
}

function together(groups: Group[]): RequestFigures {
  const sum = (name: "asked" | "answered" | "inTime" | "open" | "withdrawn") => groups.reduce((total, group) => total + group[name], 0);
  const middle = median(groups.flatMap(({ delays }) => delays));
  return { asked: sum("asked"), answered: sum("answered"), inTime: sum("inTime"), open: sum("open"), withdrawn: sum("withdrawn"), hours: middle === null ? null : middle / hoursToMilliseconds(1) };
}

function parted(groups: Group[], keyOf: (id: Group["_id"]) => string) {
  const by = new Map<string, Group[]>();
  for (const group of groups) by.set(keyOf(group._id), [...(by.get(keyOf(group._id)) ?? []), group]);
  return new Map([...by].map(([key, some]) => [key, together(some)]));
}
