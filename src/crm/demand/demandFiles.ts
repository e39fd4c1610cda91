import { stringify } from "csv-stringify/sync";
import { isoDay, shortDay } from "../french.ts";
import { zoneMiddles } from "../lists/zoneMiddles.ts";
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
  const [named, middles] = [await territoryNames(), await zoneMiddles()];
  const features = [...new Set(unmet.map(({ zone }) => zone))].map(zone => ({
    type: "Feature" as const,
    id: zone,
    geometry: middles.has(zone) ? { type: "Point" as const, coordinates: middles.get(zone)! } : null,
    properties: { territory: named(zone), precision: middles.has(zone) ? "milieu du territoire" : "inconnue", byTrade: unmet.filter(one => one.zone === zone).map(({ trade, waiting, givenUp, pupils }) => ({ trade: tradeWords(trade), waiting, givenUp, pupils })) },
  }));
  return { type: "FeatureCollection" as const, features };
}
