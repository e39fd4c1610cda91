import { Commune } from "../territories/commune.ts";
import { communePoints } from "./geojson.ts";

/** The middle of each EPCI: the mean of the points of its communes, longitude first, by code. */
async function zoneMiddles(): Promise<Map<string, [number, number]>> {
  const [points, communes] = [await communePoints(), await Commune.find({}).select("code epciCode").lean()];
  const by = new Map<string, number[][]>();
  for (const { code, epciCode } of communes) {
    const point = points.get(code)?.point;
    if (epciCode && point) by.set(epciCode, [...(by.get(epciCode) ?? []), point.coordinates]);
  }
  const mean = (points: number[][], axis: number) => Number((points.reduce((sum, one) => sum + one[axis]!, 0) / points.length).toFixed(5));
  return new Map([...by].map(([zone, here]) => [zone, [mean(here, 0), mean(here, 1)]]));
}

/** One point a territory, in the middle of its communes, with what `told` says of it; a territory without a known place has none. */
export async function zoneMap(zones: readonly string[], named: (zone: string) => string, told: (zone: string) => object) {
  const middles = await zoneMiddles();
  const features = zones.map(zone => {
    const coordinates = middles.get(zone);
    return { type: "Feature" as const, id: zone, geometry: coordinates ? { type: "Point" as const, coordinates } : null, properties: { territory: named(zone), precision: coordinates ? "milieu du territoire" : "inconnue", ...told(zone) } };
  });
  return { type: "FeatureCollection" as const, features };
}
