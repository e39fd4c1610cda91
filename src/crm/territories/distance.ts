import type { Point } from "./point.ts";

const earthKm = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points as the crow flies (haversine, mean Earth radius of IUGG), or null when one is unknown. */
export function kilometres(a: Point | null | undefined, b: Point | null | undefined): number | null {
  if (!a || !b) return null;
  const [lonA = 0, latA = 0] = a.coordinates.map(radians);
  const [lonB = 0, latB = 0] = b.coordinates.map(radians);
  const h = Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
