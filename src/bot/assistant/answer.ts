import { articles } from "../knowledge/article.ts";
import { search } from "../knowledge/search/search.ts";
import { rankingSettings } from "../knowledge/search/settings.ts";
import { courtesy } from "./courtesies.ts";
import { recognise } from "./recognise.ts";
import type { Reply } from "./reply.ts";
import { tellArticle, tellChoices, tellNothing } from "./tell.ts";

/** `history`: the visitor's earlier messages, oldest first. */
export type Question = { question: string; territory?: string; ageBand?: string; situation?: string; history?: string[]; at: Date };

/** The whole understanding of one message: a person if asked for, courtesies, then the knowledge base. Pure; reads no clock. */
export function answer({ question, at }: Question): Reply {
  const kind = recognise(question);
  if (kind === "human") return tellArticle(articles().find(({ id }) => id === "parler-conseiller")!, 1, at);
  return kind ? courtesy(kind) : fromKnowledge(question, at);
}

function fromKnowledge(question: string, at: Date): Reply {
  const found = search(question);
  const { answerFrom, choicesFrom } = rankingSettings();
  if (found.confidence >= answerFrom) return tellArticle(found.ranking[0]!, found.confidence, at);
  return found.confidence >= choicesFrom ? tellChoices(found) : tellNothing(found.confidence);
}
