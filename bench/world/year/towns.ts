import type { Point } from "../../../src/crm/territories/point.ts";
import { pointsOf } from "../../../src/crm/territories/pointsOf.ts";
import { shippedCommunes } from "../../../src/crm/territories/shipped.ts";
import type { Draws } from "../draws.ts";

export type Town = { departement: string; people: number; location: Point };
const normandie = "28";
let towns: Town[] | null = null;

/** The communes of Normandie as the product ships them, where it knows a point. */
function known(): Town[] {
  const communes = shippedCommunes(normandie);
  const points = pointsOf(communes);
  return communes.flatMap(({ code, departement, population }) => {
    const location = points.get(code)?.location;
    return location ? [{ departement, people: population ?? 0, location }] : [];
  });
}

/** Draws communes where so many people live at least, the larger the more often. */
export function townsFrom(draw: Draws, least: number): () => Town {
  const some = (towns ??= known()).filter(({ people }) => people >= least);
  const ends: number[] = [];
  for (const { people } of some) ends.push((ends.at(-1) ?? 0) + people);
  return () => {
    const at = draw.below(ends.at(-1)!);
    return some[ends.findIndex(last => last > at)]!;
  };
}
