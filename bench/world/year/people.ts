import { formatNames } from "../../../src/crm/ambassadors/formats.ts";
import { classNames } from "../../../src/crm/ambassadors/levels.ts";
import { halfDayNames } from "../../../src/crm/ambassadors/days.ts";
import { tradeNames } from "../../../src/crm/ambassadors/trades.ts";
import type { Draws } from "../draws.ts";
import type { Parameters } from "./parameters.ts";

type Place = { x: number; y: number };
export type Volunteer = Place & { id: number; trades: string[]; formats: string[]; levels: string[]; days: string[]; radiusKm: number; monthlyLimit: number; readiness: number };
export type SchoolOfYear = Place & { id: number; network: string | null; rural: boolean };

/** Towns of Normandie by what they weigh, in kilometres of a plane. Invented but for the order of sizes. */
const towns: (Place & { weight: number })[] = [[190, 75, 10], [110, 70, 9], [165, 100, 9], [30, 130, 4], [175, 60, 3], [140, 20, 3], [60, 110, 3], [90, 95, 2], [45, 60, 2], [130, 110, 2], [200, 30, 2], [70, 40, 2], [100, 30, 2], [20, 80, 1], [150, 45, 1], [215, 95, 1]].map(([x, y, weight]) => ({ x: x!, y: y!, weight: weight! }));
const whole = towns.reduce((sum, { weight }) => sum + weight, 0);

export const kilometres = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

function somewhere(draw: Draws, spread: number): Place {
  let left = draw.below(1_000_000) / 1_000_000 * whole;
  const town = towns.find(({ weight }) => (left -= weight) <= 0) ?? towns[0]!;
  const near = () => (draw.below(2001) / 1000 - 1) * spread;
  return { x: town.x + near(), y: town.y + near() };
}

/** Six volunteers in ten show talks alone; each shows one or two families of trades, some days, within some distance, as often as they chose: three classes in five, three half-days in five. */
export function volunteers(draw: Draws, { ambassadors, letters }: Parameters): Volunteer[] {
  return Array.from({ length: ambassadors }, (_, id) => ({
    id, ...somewhere(draw, 12), trades: draw.some(tradeNames, 2), formats: draw.chance(0.6) ? ["talk"] : ["talk", ...draw.some(formatNames.slice(2), 3)], levels: classNames.filter(() => draw.chance(0.6)), days: halfDayNames.filter(() => draw.chance(0.6)),
    radiusKm: draw.one([10, 20, 30, 40, 60]), monthlyLimit: draw.one([1, 2, 2, 3, 4]), readiness: letters.readiness.low + (draw.below(1001) / 1000) * (letters.readiness.high - letters.readiness.low),
  }));
}

/** A third of the schools are far from a town; one in eight is of priority education. */
export const schools = (draw: Draws, parameters: Parameters): SchoolOfYear[] =>
  Array.from({ length: parameters.schools }, (_, id) => {
    const rural = draw.chance(1 / 3);
    return { id, ...somewhere(draw, rural ? 35 : 8), network: draw.chance(1 / 8) ? draw.one(["REP", "REP+"]) : null, rural };
  });
