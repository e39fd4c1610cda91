import { stringify } from "csv-stringify/sync";
import { isoDay, shortDay } from "../french.ts";
import { zoneMap } from "../lists/zoneMap.ts";
import { tradeWords } from "./tradeWords.ts";
import { territoryNames } from "../territories/territoryNames.ts";
import type { Unmet } from "./unmet.ts";
import { frenchCsv } from "../registry/csv.ts";

const heads = ["Territoire", "Code", "Métiers", "En attente", "Retirées sans rencontre", "Jeunes", "Plus ancienne"];

export async function demandCsv(unmet: Unmet[]) {
  const named = await territoryNames();
  const rows = unmet.map(({ zone, trade, waiting, givenUp, pupils, oldest }) => [named(zone), zone, tradeWords(trade), waiting, givenUp, pupils, shortDay(oldest)]);
  return stringify([heads, ...rows], frenchCsv);
}

export async function demandJson(unmet: Unmet[], since: Date) {
  const named = await territoryNames();
  return { since: isoDay(since), results: unmet.map(({ zone, trade, oldest, ...numbers }) => ({ zone, territory: named(zone), trade, tradeLabel: tradeWords(trade), ...numbers, oldest: isoDay(oldest) })) };
}

/** What waits in each territory, by trade, on a map. */
export async function demandGeojson(unmet: Unmet[]) {
  const waits = (zone: string) => unmet.filter(one => one.zone === zone).map(({ trade, waiting, givenUp, pupils }) => ({ trade: tradeWords(trade), waiting, givenUp, pupils }));
  return zoneMap([...new Set(unmet.map(({ zone }) => zone))], await territoryNames(), zone => ({ byTrade: waits(zone) }));
}
