import { halfDayNames } from "../../../src/crm/ambassadors/days.ts";
import { formatNames } from "../../../src/crm/ambassadors/formats.ts";
import { classNames } from "../../../src/crm/ambassadors/levels.ts";
import { tradeNames } from "../../../src/crm/ambassadors/trades.ts";
import type { Point } from "../../../src/crm/territories/point.ts";
import type { Draws } from "../draws.ts";
import type { Parameters } from "./parameters.ts";
import { townsFrom } from "./towns.ts";

export type Volunteer = { id: number; departement: string; location: Point; trades: string[]; formats: string[]; levels: string[]; days: string[]; radiusKm: number; monthlyLimit: number; readiness: number; owes: boolean };
export type SchoolOfYear = { id: number; departement: string; location: Point; priority: boolean; rural: boolean };

/** Volunteers, near where people live: each shows one or two families of trades, comes to talk and does perhaps more, to three classes in five, on three half-days in five, within some distance, as often as they chose. Ours, all of it. */
export function volunteers(draw: Draws, { ambassadors, letters: { readiness } }: Parameters): Volunteer[] {
  const somewhere = townsFrom(draw, 1);
  return Array.from({ length: ambassadors }, (_, id) => {
    const { departement, location } = somewhere();
    return {
      id, departement, location, trades: draw.some(tradeNames, 2), formats: ["talk", ...(draw.chance(0.4) ? draw.some(formatNames.slice(1), 3) : [])], levels: classNames.filter(() => draw.chance(0.6)), days: halfDayNames.filter(() => draw.chance(0.6)),
      radiusKm: draw.one([10, 20, 30, 40, 60]), monthlyLimit: draw.one([1, 2, 2, 3, 4]), readiness: readiness.low + (draw.below(1001) / 1000) * (readiness.high - readiness.low), owes: draw.chance(0.3),
    };
  });
}

export function schools(draw: Draws, { schools: count, places }: Parameters): SchoolOfYear[] {
  const somewhere = townsFrom(draw, places.schoolFrom);
  return Array.from({ length: count }, (_, id) => {
    const { departement, location, people } = somewhere();
    const priority = draw.chance(places.priority) && people >= places.priorityFrom;
    return { id, departement, location, priority, rural: people < places.ruralBelow };
  });
}
