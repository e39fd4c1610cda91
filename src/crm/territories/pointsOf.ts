import type { Point } from "./point.ts";
import { type shippedCommunes, shippedPlaces } from "./shipped.ts";

type Pair = [number, number];
type Placed = { location: Point | null; precision: "town" | "epci" | null };

/** A point for each commune: its own where GeoNames knows it (also under an earlier code), else the middle of its EPCI's known ones. */
export function pointsOf(communes: ReturnType<typeof shippedCommunes>): Map<string, Placed> {
  const places = shippedPlaces();
  const own = new Map<string, Pair>();
  const near = new Map<string, Pair[]>();
  for (const { code, formerCodes, epciCode } of communes) {
    const place = [code, ...formerCodes].map(one => places.get(one)).find(Boolean);
    if (!place) continue;
    own.set(code, place);
    if (epciCode) near.set(epciCode, [...(near.get(epciCode) ?? []), place]);
  }
  return new Map(communes.map(({ code, epciCode }) => [code, placed(own.get(code), near.get(epciCode ?? ""))]));
}

function placed(own: Pair | undefined, around: Pair[] | undefined): Placed {
  const coordinates = own ?? (around && [mean(around.map(([x]) => x)), mean(around.map(([, y]) => y))]);
  return { location: coordinates ? { type: "Point", coordinates } : null, precision: own ? "town" : around ? "epci" : null };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
