import type { Figures } from "../figures/figuresOf.ts";
import { zoneMiddles } from "../lists/zoneMiddles.ts";

/** One point a territory, in the middle of its communes, with its figures; a territory without a known place has none. */
export async function figureMap({ charters, requests, visits }: Figures, named: (zone: string) => string) {
  const middles = await zoneMiddles();
  const zones = [...new Set([...charters.byZone.keys(), ...requests.byZone.keys(), ...visits.byZone.keys()])].sort();
  const features = zones.map(zone => ({
    type: "Feature" as const,
    id: zone,
    geometry: middles.has(zone) ? { type: "Point" as const, coordinates: middles.get(zone)! } : null,
    properties: { territory: named(zone), precision: middles.has(zone) ? "milieu du territoire" : "inconnue", charters: charters.byZone.get(zone) ?? null, requests: requests.byZone.get(zone) ?? null, visits: visits.byZone.get(zone) ?? null },
  }));
  return { type: "FeatureCollection" as const, features };
}
