import { Commune } from "../../src/crm/territories/commune.ts";
import type { Point } from "../../src/crm/territories/point.ts";
import { unplaced, zoneOf } from "../../src/crm/territories/zone.ts";
import type { Draws } from "./draws.ts";

/** Draws communes of the reference data, the larger the more often, as `placeOf` tells them. */
export async function places(draw: Draws) {
  const communes = await Commune.find().sort({ code: 1 }).lean();
  if (!communes.length) throw new Error("The communes are not there: load the reference data first.");
  const ends: number[] = [];
  for (const { population } of communes) ends.push((ends.at(-1) ?? 0) + 50 + (population ?? 0));
  const settled = communes.map(one => ({ postcode: one.postcodes[0] ?? null, communeCode: one.code, communeName: one.name, departement: one.departement, epciCode: one.epciCode ?? null, epciName: one.epciName ?? null, zone: zoneOf(one), precision: one.precision ?? null, location: (one.location as Point | null | undefined) ?? null }));
  const somewhere = () => {
    const at = draw.below(ends.at(-1)!);
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return settled[low]!;
  };
  /** One in thirty has a département and no commune yet. */
  const perhaps = (): Somewhere => {
    const place = somewhere();
    return draw.chance(1 / 30) ? { ...place, communeCode: null, communeName: null, epciCode: null, epciName: null, zone: unplaced(place.departement), precision: null, location: null } : place;
  };
  return { somewhere: somewhere as () => Somewhere, perhaps };
}
export type Somewhere = { postcode: string | null; communeCode: string | null; communeName: string | null; departement: string; epciCode: string | null; epciName: string | null; zone: string; precision: string | null; location: Point | null };
export type Places = Awaited<ReturnType<typeof places>>;

/** The fields of a record that stands there. */
export const standing = ({ communeCode, departement, epciCode, zone, precision }: Somewhere) => ({ communeCode, departement, epciCode, zone, precision });
