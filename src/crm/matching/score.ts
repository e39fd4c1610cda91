import { heldAt } from "../ambassadors/formats.ts";
import { count } from "../french.ts";
import { plainWords } from "../territories/words.ts";
import { shared } from "./eligibility.ts";
import { type Need, type Offer, type Standing, possibleDates } from "./offer.ts";
import { type Weight, weights } from "./weights.ts";

export type Part = { name: Weight; points: number; why: string };
export type Score = { points: number; parts: Part[] };

/** Of an unknown distance: about what the middle of a département gives. */
const unknownNearness = 0.3;
/** Invitations in twelve months from which « chacun son tour » gives nothing. */
const oftenAsked = 12;

/**
 * How well an ambassador who may be asked fits a need: 1 to 100 points, the sum of named parts, each with its reason. Pure; of who may
 * not be asked it says nothing (eligibility.ts). Source of the weights: weights.ts.
 */
export function scoreOf(offer: Offer, need: Need, standing: Standing): Score {
  const { asksThisMonth, owes, asksThisYear = asksThisMonth, met = 1, busy = false } = standing;
  const dates = possibleDates(offer, need.dates, need.holidays).length;
  const part = (name: Weight, share: number, why: string): Part => ({ name, points: weights[name].points * Math.min(1, Math.max(0, share)), why });
  const counters = Boolean(need.aims?.includes("stereotypes") && offer.roleModels?.length && offer.roleModelSince);
  const parts = [
    part("trades", ...tradeFit(offer, need, standing)),
    part("nearness", ...nearness(offer, need, standing)),
    part("dates", dates / need.dates.length, `${count(dates, "date possible", "dates possibles")} sur ${need.dates.length}`),
    part("rest", busy ? 0 : 1 - asksThisMonth / offer.monthlyLimit, busy ? "a dit ne pas avoir le temps ce mois-ci" : asksThisMonth ? `${count(asksThisMonth, "sollicitation")} ce mois-ci` : "pas sollicité ce mois-ci"),
    part("turn", 1 - asksThisYear / oftenAsked, `${count(asksThisYear, "sollicitation")} en un an`),
    part("first", met ? 0 : 1, met ? "a rencontré une classe cette année" : "n’a rencontré aucune classe depuis un an"),
    part("promise", owes ? 1 : 0, owes ? "son entreprise a promis des rencontres" : "pas d’engagement à tenir"),
    part("stereotypes", counters ? 1 : 0, counters ? "peut faire mentir une idée reçue, avec son accord" : "sans objet"),
  ];
  return { points: Math.max(1, Math.round(parts.reduce((sum, { points }) => sum + points, 0))), parts };
}

/** The share of the trades asked for; a precise trade, where one is asked for, is half of it. */
function tradeFit(offer: Offer, need: Need, standing: Standing): [number, string] {
  const covered = shared(offer, need, standing).length;
  const [share, why] = [covered / need.trades.length, `${count(covered, "métier")} sur ${need.trades.length}`];
  const asked = plainWords(need.tradeWords ?? "").filter(word => word.length > 3);
  if (!asked.length) return [share, why];
  const theirs = new Set(plainWords(`${offer.job ?? ""} ${offer.ownWords ?? ""}`).map(stem));
  const found = asked.filter(word => theirs.has(stem(word))).length;
  return [(share + found / asked.length) / 2, `${why}, ${found ? "et le métier précis" : "pas le métier précis"}`];
}

/** « Charpentière » and « charpentiers » are one: gender and number aside. Our own rule, enough for the names of trades. */
const stem = (word: string) => word.replace(/(?:trices?|teurs?)$/, "t").replace(/(?:euses?|eurs?)$/, "eu").replace(/(?:ieres?|iers?)$/, "i").replace(/(?:ennes?|ens?)$/, "en").replace(/(?:ves?|fs?)$/, "f").replace(/e?s?$/, "");

function nearness(offer: Offer, need: Need, { km, tooFarKm }: Standing): [number, string] {
  if (heldAt(need.format) === "remote") return [1, "à distance"];
  if (km === null) return [unknownNearness, "distance inconnue"];
  return [1 - km / Math.min(offer.radiusKm, tooFarKm ?? Infinity), `à ${Math.round(km)} km`];
}
