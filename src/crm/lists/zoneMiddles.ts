import { Commune } from "../territories/commune.ts";
import { communePoints } from "./geojson.ts";

/** The middle of each EPCI: the mean of the points of its communes, longitude first, by code. */
export async function zoneMiddles(): Promise<Map<string, [number, number]>> {
  const [points, communes] = [await communePoints(), await Commune.find({}).select("code epciCode").lean()];
  const by = new Map<string, number[][]>();
  for (const { code, epciCode } of communes) {
    const point = points.get(code)?.point;
    if (epciCode && point) by.set(epciCode, [...(by.get(epciCode) ?? []), point.coordinates]);
  }
  const mean = (points: number[][], axis: number) => Number((points.reduce((sum, one) => sum + one[axis]!, 0) / points.length).toFixed(5));
  return new Map([...by].map(([zone, here]) => [zone, [mean(here, 0), mean(here, 1)]]));
}
