import { TZDate } from "@date-fns/tz";

export type Offer = { trades: readonly string[]; formats: readonly string[]; levels: readonly string[]; days: readonly string[]; radiusKm: number; departement?: string | null };
export type Need = { trades: readonly string[]; format: string; level: string; dates: readonly Date[]; departement?: string | null };

const isoDay = (date: Date) => String(new TZDate(date.getTime(), "Europe/Paris").getDay() || 7);

/** The need's dates on which this ambassador may be asked. */
export const possibleDates = (offer: Pick<Offer, "days">, dates: readonly Date[]) => dates.filter(date => offer.days.includes(isoDay(date)));

/**
 * How well an ambassador fits a request: 0 when they cannot go, else 1 to 100.
 * Needs the format, the level, one trade and one day in common, and a distance within their radius
 * (`km`, as the crow flies; null = unknown: the same département then). Half the points for trades covered, 30 for nearness, 20 for dates.
 */
export function score(offer: Offer, need: Need, km: number | null): number {
  if (!offer.formats.includes(need.format) || !offer.levels.includes(need.level)) return 0;
  const covered = need.trades.filter(trade => offer.trades.includes(trade)).length;
  const dates = possibleDates(offer, need.dates).length;
  if (!covered || !dates || !near(offer, need, km)) return 0;
  const nearness = km === null ? 0.3 : 1 - km / offer.radiusKm / 2;
  return Math.max(1, Math.round(50 * (covered / need.trades.length) + 30 * nearness + 20 * (dates / need.dates.length)));
}

const near = (offer: Offer, need: Need, km: number | null) => (km === null ? offer.departement === need.departement : km <= offer.radiusKm);
