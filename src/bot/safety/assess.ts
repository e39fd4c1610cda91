import { remembering } from "../knowledge/text/remembering.ts";
import { linesFor, type ShownLine } from "./helplines.ts";
import { written } from "./lexicon/written.ts";
import { withoutHyperbole, withoutTrades } from "./listen.ts";
import { likeDanger } from "./net/likeDanger.ts";
import { rules } from "./rules/rules.ts";
import type { Rule, Situation, Tier } from "./situations.ts";

export type Assessment = { rule: string; tier: Tier; situation: Situation; aboutSomeoneElse: boolean; lines: ShownLine[] };
export type Finding = Omit<Assessment, "lines">;

const windowSize = 4;
/** Words at most of a message that may be a part of a sentence. */
const shortMessage = 6;
const confirmed = /^(oui|ouais|ouai|oue|yes|si|un peu|je crois|je pense|peut etre|je sais pas|parfois|souvent|c est ca|exactement|oui un peu|oui souvent)\b/;
const denials = /(veux|vais|ai|compte|pense|voulais|suis|m a|m ont|fait|fais|ferai|voudrais|frappe|tape|jamais|envie) (pas|jamais|aucune) (?!.*(vivre|exister|me reveiller|naitre|etre la|en vie|force|raison|manger|ou dormir|nulle part|regles))/;
const denied = (said: string) => denials.test(said);
const wish = /\b(je|j) (?:ai )?(?:trop |vraiment |juste )?(veux|vais|voudrais|envie|pense|aimerais)\b/;
const laughter = /\b(mdr+|lol|ptdr+|xptdr|haha+|hihi|jrigole|je rigole|je plaisante|je deconne|blague)\b(?! (?:pas|plus|meme pas))/;

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

/** One message alone; a conversation's earlier ones are read again at each turn. */
const single = remembering(2000, readAlone);

function readAlone(message: string): Finding | null {
  const full = written(message);
  const text = withoutHyperbole(full);
  const grave = gravest(rules.map(rule => finding(rule, rule.literal ? withoutTrades(full) : text)));
  const laughing = laughter.test(full);
  if (grave?.tier === "T1") return laughing ? laughed(grave, full) : grave;
  const like = laughing ? null : likeDanger(message, full);
  // A rule that asks has read why: only a net that is very sure overrules it.
  if (grave?.tier === "T2") return like?.rule === "net.sure" ? { ...grave, tier: "T1" } : grave;
  return gravest([grave, like]);
}

/** Said laughing: asked when one speaks of oneself, dropped when it is a way of speaking. */
function laughed(grave: Finding, said: string): Finding | null {
  if (grave.tier !== "T1" || !["suicide", "threat-to-others", "forced-labour"].includes(grave.situation)) return grave;
  return grave.situation === "suicide" && wish.test(said) ? { ...grave, tier: "T2" } : null;
}

function finding({ id, situation, tier, says, unless, aboutSomeoneElse = false }: Rule, text: string): Finding | null {
  if (unless?.test(text)) return null;
  const match = says.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index).split(" ").slice(-4).join(" ");
  return { rule: id, situation, aboutSomeoneElse, tier: tier === "T1" && denied(before + match[0]) ? "T2" : tier };
}

/** A sentence cut over several messages: it counts when it ends in the last one. */
function together(recent: string[]): Finding | null {
  if (recent.length < 2 || recent.some(message => message.split(" ").length > shortMessage)) return null;
  const earlier = recent.slice(0, -1).join(" ");
  const joined = single(`${earlier} ${recent.at(-1)!}`);
  return joined?.tier === "T1" && single(earlier)?.tier !== "T1" ? joined : null;
}

/** « oui » after a worrying message, or two worrying messages in the window: no longer veiled. */
function insisted(recent: string[]): Finding | null {
  const earlier = gravest(recent.slice(0, -1).map(single));
  if (!earlier || earlier.tier === "T3") return null;
  const last = single(recent.at(-1)!);
  const previous = recent.at(-2) ? single(recent.at(-2)!) : null;
  const says = written(recent.at(-1)!);
  if (previous && previous.tier !== "T3" && confirmed.test(says)) return { ...previous, tier: "T1" };
  return last?.tier === "T2" && last.situation === "suicide" ? { ...last, tier: "T1" } : null;
}

const gravest = (found: (Finding | null)[]): Finding | null => found.filter(item => item !== null).sort((a, b) => a.tier.localeCompare(b.tier))[0] ?? null;
