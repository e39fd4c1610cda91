import type { Article } from "../knowledge/article.ts";
import { compose } from "../knowledge/compose.ts";
import type { Found } from "../knowledge/search/search.ts";
import { silence, type Named, type Reply } from "./reply.ts";

const named = ({ id, title }: Article): Named => ({ id, title });

/** Sure: the article itself, with its sources. */
export function tellArticle(article: Article, confidence: number, at: Date): Reply {
  return { ...silence, tier: "answer", entry: named(article), ...compose(article, at), confidence, handoff: { offered: article.humanOnly } };
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
