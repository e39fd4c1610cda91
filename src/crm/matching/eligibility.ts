import { formats } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { count } from "../french.ts";
import { type Need, type Offer, type Standing, possibleDates } from "./offer.ts";

export type Rule = "paused" | "status" | "asked" | "format" | "level" | "trades" | "dates" | "distance" | "unknown" | "limit";
export type Refused = { rule: Rule; why: string };

/** Why this ambassador cannot be asked for this need, each reason in words the staff may repeat; none where they can. Pure. */
export function refusals(offer: Offer, need: Need, standing: Standing): Refused[] {
  const format = formats[need.format as keyof typeof formats] ?? need.format;
  const level = levels[need.level as keyof typeof levels] ?? need.level;
  const rules: [boolean, Rule, string][] = [
    [offer.status === "paused", "paused", "en pause"],
    [!["active", "paused"].includes(offer.status), "status", "pas encore validé"],
    [standing.alreadyAsked, "asked", "déjà sollicité pour cette demande"],
    [!offer.formats.includes(need.format), "format", `ne propose pas « ${format} »`],
    [!offer.levels.includes(need.level), "level", `ne vient pas au niveau « ${level} »`],
    [!need.trades.some(trade => offer.trades.includes(trade)), "trades", "aucun des métiers demandés"],
    [!possibleDates(offer, need.dates).length, "dates", "aucune des dates ne tombe un de ses jours"],
    [standing.km !== null && standing.km > offer.radiusKm, "distance", `à ${Math.round(standing.km ?? 0)} km, plus loin que les ${offer.radiusKm} km acceptés`],
    [standing.km === null && offer.departement !== need.departement, "unknown", "distance inconnue, et un autre département"],
    [standing.asksThisMonth >= offer.monthlyLimit, "limit", `déjà ${count(standing.asksThisMonth, "sollicitation")} ce mois-ci, pour ${offer.monthlyLimit} au plus`],
  ];
  return rules.filter(([holds]) => holds).map(([, rule, why]) => ({ rule, why }));
}
