import { Ambassador } from "../ambassadors/ambassador.ts";
import { busiestTenth } from "../matching/busiestTenth.ts";
import { Invitation } from "../matching/invitation.ts";
import type { Asked } from "./asked.ts";
import { median } from "./median.ts";
import { during, monthOf, one } from "./where.ts";

/**
 * How requests weigh on the ambassadors who are active today. `people`: how many they are; `asks`: invitations sent to them in the period;
 * `median`: the middle number of asks, those of nobody counted as none; `busiest`: the part of all asks (0 to 1) that the most asked tenth had,
 * one person at least; `never`: who was not asked in the period; `full`: who had, in some month of it (Paris), as many asks as they take a
 * month, those taken back aside, as the matching counts them. Null of nobody, or of no ask.
 */
export type LoadSpread = { people: number; asks: number; median: number | null; busiest: number | null; never: number; full: number };
type Month = { asks: number; held: number };

/** The spread over these people, each with the asks of each month in which there were any. Pure. */
export function spreadOf(people: readonly { limit: number; months: readonly Month[] }[]): LoadSpread {
  const loads = people.map(({ months }) => months.reduce((sum, { asks }) => sum + asks, 0)).sort((a, b) => b - a);
  const asks = loads.reduce((sum, load) => sum + load, 0);
  return { people: people.length, asks, median: median(loads), busiest: asks ? busiestTenth(loads) / asks : null, never: loads.filter(load => !load).length, full: people.filter(({ limit, months }) => months.some(({ held }) => held >= limit)).length };
}

/** The spread in a period and territory; an ambassador is of the territory where they live. */
export async function loadSpread(asked: Asked, where: Record<string, unknown>): Promise<LoadSpread> {
  const active = await Ambassador.find({ $and: [{ status: "active" }, where] } as object).select("monthlyLimit").lean();
  const sent = await Invitation.aggregate<Month & { _id: { ambassador: unknown } }>([
    { $match: { sentAt: during(asked), status: { $ne: "willing" } } },
    { $group: { _id: { ambassador: "$ambassador", month: monthOf("sentAt") }, asks: { $sum: 1 }, held: one({ $ne: ["$status", "withdrawn"] }) } },
  ]);
  const months = new Map<string, Month[]>();
  for (const { _id, ...month } of sent) months.set(String(_id.ambassador), [...(months.get(String(_id.ambassador)) ?? []), month]);
  return spreadOf(active.map(({ _id, monthlyLimit }) => ({ limit: monthlyLimit, months: months.get(String(_id)) ?? [] })));
}
