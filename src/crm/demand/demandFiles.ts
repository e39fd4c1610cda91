import { stringify } from "csv-stringify/sync";
import { isoDay, shortDay } from "../french.ts";
import { communePoints } from "../lists/geojson.ts";
import { Commune } from "../territories/commune.ts";
import { tradeWords } from "./demandView.ts";
import { territoryNames } from "../territories/territoryNames.ts";
import type { Unmet } from "./unmet.ts";

const heads = ["Territoire", "Code", "Métiers", "En attente", "Retirées sans rencontre", "Jeunes", "Plus ancienne"];

export async function demandCsv(unmet: Unmet[]) {
  const named = await territoryNames();
  const rows = unmet.map(({ zone, trade, waiting, givenUp, pupils, oldest }) => [named(zone), zone, tradeWords(trade), waiting, givenUp, pupils, shortDay(oldest)]);
  return stringify([heads, ...rows], { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true });
}

export async function demandJson(unmet: Unmet[], since: Date) {
  const named = await territoryNames();
  return { since: isoDay(since), results: unmet.map(({ zone, trade, oldest, ...numbers }) => ({ zone, territory: named(zone), trade, tradeLabel: tradeWords(trade), ...numbers, oldest: isoDay(oldest) })) };
}

/** One point a territory, in the middle of its communes, with what waits there by trade; a territory without a known place has none. */
export async function demandGeojson(unmet: Unmet[]) {
  const [named, middles] = [await territoryNames(), await middlesOf()];
  const features = [...grouped(unmet, ({ zone }) => zone)].map(([zone, here]) => ({
    type: "Feature" as const,
    id: zone,
    geometry: middles.has(zone) ? { type: "Point" as const, coordinates: middles.get(zone)! } : null,
    properties: { territory: named(zone), precision: middles.has(zone) ? "milieu du territoire" : "inconnue", byTrade: here.map(({ trade, waiting, givenUp, pupils }) => ({ trade: tradeWords(trade), waiting, givenUp, pupils })) },
  }));
  return { type: "FeatureCollection" as const, features };
}

async function middlesOf() {
  const [points, communes] = [await communePoints(), await Commune.find({}).select("code epciCode").lean()];
  const by = grouped(communes.filter(({ code, epciCode }) => epciCode && points.has(code)), ({ epciCode }) => epciCode!);
  const mean = (values: number[]) => Number((values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(5));
  return new Map([...by].map(([zone, here]) => [zone, [0, 1].map(axis => mean(here.map(({ code }) => points.get(code)!.point.coordinates[axis]!)))]));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string) {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
