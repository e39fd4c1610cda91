import type { Article } from "../knowledge/article.ts";
import { entryOf } from "../knowledge/base.ts";
import { compose } from "../knowledge/compose.ts";
import type { Found } from "../knowledge/search/search.ts";
import { optionsOf, slots, type Known } from "../knowledge/slots.ts";
import { silence, type Named, type Reply } from "./reply.ts";

const named = ({ id, title }: Article): Named => ({ id, title });
type To = { known?: Known; talk?: boolean };

/** Sure: the article itself, with its sources. Whoever can be asked back is asked what the answer depends on; others read every case. */
export function tellArticle(article: Article, confidence: number, at: Date, { known = {}, talk = false }: To = {}): Reply {
  const { text, citations } = compose(article, at, { known, unknownCase: talk ? "general" : "all" });
  const related = article.related.map(entryOf).filter(one => one !== undefined).map(named);
  const next = { text: article.next, href: article.nextHref ?? null };
  return { ...silence, tier: "answer", entry: named(article), text, citations, related, next, slot: talk ? slotAsked(article, known) : null, confidence, handoff: { offered: article.humanOnly } };
}

function slotAsked({ depends }: Article, known: Known): Reply["slot"] {
  if (!depends || known[depends] !== undefined) return null;
  return { name: depends, question: slots[depends].question, options: Object.entries(optionsOf(depends)).map(([value, label]) => ({ value, label })) };
}

/** Half sure: three subjects to choose from, or a person. */
export function tellChoices({ ranking, confidence }: Found): Reply {
  const text = "Je veux être sûr de bien comprendre. Tu veux dire…\u00a0? Choisis un sujet, écris ta question autrement, ou demande à parler à une personne.";
  return { ...silence, tier: "choices", text, choices: ranking.slice(0, 3).map(named), confidence };
}

/** Not sure: it is said, one rephrasing is proposed, and a person. */
export function tellNothing(confidence: number): Reply {
  const text = "Je ne sais pas répondre à cette question, et je préfère te le dire plutôt que d’inventer. Tu peux l’écrire autrement, en une phrase, ou demander à parler à une conseillère ou un conseiller.";
  return { ...silence, text, confidence };
}
