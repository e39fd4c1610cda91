import { type AccessNeed, accessNeeds } from "../ambassadors/accessNeeds.ts";
import { hasDeclared } from "../ambassadors/declarations.ts";
import { formats, heldAt } from "../ambassadors/formats.ts";
import { type Language, languages } from "../ambassadors/languages.ts";
import { answering, levels } from "../ambassadors/levels.ts";
import { count } from "../french.ts";
import { type Need, type Offer, type Standing, possibleDates, weeklyLimit } from "./offer.ts";

export type Rule = "paused" | "status" | "declared" | "asked" | "format" | "level" | "trades" | "language" | "access" | "dates" | "distance" | "unknown" | "limit" | "week";
export type Refused = { rule: Rule; why: string };

/** Why this ambassador cannot be asked for this need at that moment, each reason in words the staff may repeat; none where they can. Pure. */
export function refusals(offer: Offer, need: Need, standing: Standing, at = new Date()): Refused[] {
  const format = formats[need.format as keyof typeof formats] ?? need.format;
  const level = levels[need.level as keyof typeof levels] ?? need.level;
  const travels = heldAt(need.format) !== "remote";
  const missing = heldAt(need.format) === "workplace" ? (need.access ?? []).filter(one => !offer.access?.includes(one)) : [];
  const mostAWeek = weeklyLimit(offer.monthlyLimit);
  const rules: [boolean, Rule, string][] = [
    [offer.status === "paused", "paused", "en pause"],
    [!["active", "paused"].includes(offer.status), "status", "pas encore validé"],
    [offer.declaredAt !== undefined && !hasDeclared(offer, at), "declared", "n’a pas fait les déclarations demandées avant de rencontrer des mineurs"],
    [standing.alreadyAsked, "asked", "déjà sollicité pour cette demande"],
    [!offer.formats.includes(need.format), "format", `ne propose pas « ${format} »`],
    [!answering(need.level).some(one => offer.levels.includes(one)), "level", `ne vient pas au niveau « ${level} »`],
    [!shared(offer, need, standing).length, "trades", "aucun des métiers demandés"],
    [Boolean(need.language && !offer.languages?.includes(need.language)), "language", `ne parle pas « ${languages[need.language as Language] ?? ""} » devant une classe`],
    [missing.length > 0, "access", `son lieu n’est pas « ${missing.map(one => accessNeeds[one as AccessNeed] ?? one).join(" », « ")} »`],
    [!possibleDates(offer, need.dates, need.holidays).length, "dates", "aucune des dates ne tombe un de ses jours"],
    [travels && standing.km !== null && standing.km > offer.radiusKm, "distance", `à ${Math.round(standing.km ?? 0)} km, plus loin que les ${offer.radiusKm} km acceptés`],
    [travels && standing.km === null && offer.departement !== need.departement, "unknown", "distance inconnue, et un autre département"],
    [standing.asksThisMonth >= offer.monthlyLimit, "limit", `déjà ${count(standing.asksThisMonth, "sollicitation")} ce mois-ci, pour ${offer.monthlyLimit} au plus`],
    [(standing.asksThisWeek ?? 0) >= mostAWeek && standing.asksThisMonth < offer.monthlyLimit, "week", `déjà ${count(standing.asksThisWeek ?? 0, "sollicitation")} en sept jours, pour ${mostAWeek} au plus`],
  ];
  return rules.filter(([holds]) => holds).map(([, rule, why]) => ({ rule, why }));
}

/** The trades asked for that this ambassador shows, those they refused as not theirs aside. */
export const shared = (offer: Pick<Offer, "trades">, need: Pick<Need, "trades">, { notTheirs = [] }: Pick<Standing, "notTheirs">) => need.trades.filter(trade => offer.trades.includes(trade) && !notTheirs.includes(trade));
