import { linesFor, type ShownLine } from "./helplines.ts";
import { heard, withoutHyperbole } from "./listen.ts";
import { abuseRules } from "./rules/abuse.ts";
import { otherRules } from "./rules/others.ts";
import { stressRules } from "./rules/stress.ts";
import { suicideRules } from "./rules/suicide.ts";
import { veiledRules } from "./rules/veiled.ts";
import type { Rule, Situation, Tier } from "./situations.ts";

export type Assessment = { tier: Tier; situation: Situation; aboutSomeoneElse: boolean; lines: ShownLine[] };
type Finding = Omit<Assessment, "lines">;

const rules: Rule[] = [...suicideRules, ...abuseRules, ...otherRules, ...veiledRules, ...stressRules];
const windowSize = 4;
const confirmed = /^(oui|ouais|ouai|oue|yes|si|un peu|je crois|je pense|peut etre|je sais pas|parfois|souvent|c est ca|exactement|oui un peu|oui souvent)\b/;
const denial = /\b(pas|jamais|aucune|sans)\b(?! (a )?(vivre|envie de vivre|la force|exister|me reveiller))/;
const doubt = /\b(sais|sait|pourquoi|comprends|vois|crois|arrive|arrete|pense|suis|est|peux|peut|sert|supporte|va|et|dors|dis|veut|m aime|fait|aime|ai) pas\b/g;
const laughter = /\b(mdr+|lol|ptdr+|xptdr|haha+|hihi|jrigole|je rigole|je plaisante|je deconne|blague)\b/;

/**
 * Reads the visitor's last four messages (oldest first) and says whether the last one calls for help, alone or with those before it.
 * Deterministic, on our own lexicon: synthetic rules, no measure of real crises.
 */
export function assess(messages: string[], at: Date): Assessment | null {
  const recent = messages.slice(-windowSize);
  const last = recent.at(-1);
  if (last === undefined) return null;
  const found = gravest([single(last), together(recent), insisted(recent)]);
  return found && { ...found, lines: linesFor(found.situation, at) };
}

/** One message alone. */
function single(message: string): Finding | null {
  const full = heard(message);
  const text = withoutHyperbole(full);
  const found = rules.map(rule => finding(rule, rule.situation === "violence" ? full : text)).filter(item => item !== null);
  const grave = gravest(found);
  return grave?.tier === "T1" && grave.situation === "suicide" && laughter.test(full) ? { ...grave, tier: "T2" } : grave;
}

function finding({ situation, tier, says, aboutSomeoneElse = false }: Rule, text: string): Finding | null {
  const match = says.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index).split(" ").slice(-4).join(" ");
  const denied = tier === "T1" && denial.test(`${before}${match[0]}`.replace(doubt, "")) && !/\b(pas|plus|jamais) (?:\w+ )?(vivre|envie de vivre|exister|me reveiller|naitre|etre)/.test(match[0]);
  const asked = /\bdonnent? envie de (mourir|crever|me)/.test(text);
  return { situation, aboutSomeoneElse, tier: denied || (asked && tier === "T1") ? "T2" : tier };
}

/** A sentence cut over several messages: it counts when it ends in the last one. */
function together(recent: string[]): Finding | null {
  if (recent.length < 2) return null;
  const earlier = recent.slice(0, -1).join(" ");
  const joined = single(`${earlier} ${recent.at(-1)!}`);
  return joined?.tier === "T1" && recent.every(message => message.split(" ").length <= 6) && single(earlier)?.tier !== "T1" ? joined : null;
}

/** « oui » after a worrying message, or two worrying messages in the window: no longer veiled. */
function insisted(recent: string[]): Finding | null {
  const earlier = gravest(recent.slice(0, -1).map(single));
  if (!earlier || earlier.tier === "T3") return null;
  const last = single(recent.at(-1)!);
  const previous = recent.at(-2) ? single(recent.at(-2)!) : null;
  const says = heard(recent.at(-1)!);
  if (previous && previous.tier !== "T3" && confirmed.test(says)) return { ...previous, tier: "T1" };
  return last?.tier === "T2" && last.situation === "suicide" ? { ...last, tier: "T1" } : null;
}

const gravest = (found: (Finding | null)[]): Finding | null => found.filter(item => item !== null).sort((a, b) => a.tier.localeCompare(b.tier))[0] ?? null;
