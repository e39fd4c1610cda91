import { count } from "../french.ts";
import { type Need, type Offer, type Standing, possibleDates } from "./offer.ts";
import { type Weight, weights } from "./weights.ts";

export type Part = { name: Weight; points: number; why: string };
export type Score = { points: number; parts: Part[] };

/** Of an unknown distance: about what the middle of a département gives. */
const unknownNearness = 0.3;

/**
 * How well an ambassador who may be asked fits a need: 1 to 100 points, the sum of named parts, each with its reason. Pure; of who may
 * not be asked it says nothing (eligibility.ts). Source of the weights: weights.ts.
 */
export function scoreOf(offer: Offer, need: Need, { km, asksThisMonth, owes }: Standing): Score {
  const covered = need.trades.filter(trade => offer.trades.includes(trade)).length;
  const dates = possibleDates(offer, need.dates).length;
  const part = (name: Weight, share: number, why: string): Part => ({ name, points: weights[name].points * Math.min(1, Math.max(0, share)), why });
  const parts = [
    part("trades", covered / need.trades.length, `${count(covered, "métier")} sur ${need.trades.length}`),
    part("nearness", km === null ? unknownNearness : 1 - km / offer.radiusKm, km === null ? "distance inconnue" : `à ${Math.round(km)} km`),
    part("dates", dates / need.dates.length, `${count(dates, "date possible", "dates possibles")} sur ${need.dates.length}`),
    part("rest", 1 - asksThisMonth / offer.monthlyLimit, asksThisMonth ? `${count(asksThisMonth, "sollicitation")} ce mois-ci` : "pas sollicité ce mois-ci"),
    part("promise", owes ? 1 : 0, owes ? "son entreprise a promis des rencontres" : "pas d’engagement à tenir"),
  ];
  return { points: Math.max(1, Math.round(parts.reduce((sum, { points }) => sum + points, 0))), parts };
}
