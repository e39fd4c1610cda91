import type { Figures } from "../figures/figuresOf.ts";
import { zonesOf } from "../figures/spread.ts";
import { zoneMap } from "../lists/zoneMap.ts";

/** The figures of each territory on a map. */
export const figureMap = (figures: Figures, named: (zone: string) => string) =>
  zoneMap([...new Set([...zonesOf(figures), ...figures.served.byZone.keys()])].sort(), named, zone => ({ charters: figures.charters.byZone.get(zone) ?? null, requests: figures.requests.byZone.get(zone) ?? null, visits: figures.visits.byZone.get(zone) ?? null, schools: figures.served.byZone.get(zone) ?? null }));
