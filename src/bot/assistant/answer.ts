import { entryOf, entryTitled } from "../knowledge/base.ts";
import type { Dense } from "../knowledge/search/search.ts";
import { rankingSettings } from "../knowledge/search/settings.ts";
import type { Known } from "../knowledge/slots.ts";
import { knownFromHints, knownIn } from "../understanding/knownFrom.ts";
import { courtesy } from "./courtesies.ts";
import { recognise } from "./recognise.ts";
import type { Reply } from "./reply.ts";
import { tellArticle, tellChoices, tellNothing } from "./tell.ts";
import { understand } from "./understand.ts";

/** `history`: the visitor's earlier messages, oldest first. `known`: what the conversation knows of them. `talk`: they can be asked back. `dense`: how near each entry stands by its vectors. */
export type Question = { question: string; territory?: string; ageBand?: string; situation?: string; history?: readonly string[]; known?: Known; talk?: boolean; dense?: Dense | null; at: Date };

/** The whole understanding of one message: a person if asked for, courtesies, then the knowledge base. Pure; reads no clock. */
export function answer(asked: Question): Reply {
  const kind = recognise(asked.question);
  if (kind === "human") return tellArticle(entryOf("parler-conseiller")!, 1, asked.at);
  return kind ? courtesy(kind) : fromKnowledge(asked);
}

function fromKnowledge({ question, history = [], known, talk = false, dense = null, at, ...hints }: Question): Reply {
  const who = { ...knownFromHints(hints), ...known, ...knownIn([...history, question]) };
  const named = entryTitled(question);
  if (named) return tellArticle(named, 1, at, { known: who, talk });
  const found = understand(question, history, dense);
  const { answerFrom, choicesFrom } = rankingSettings()[dense ? "hybrid" : "lexical"];
  if (found.confidence >= answerFrom) return tellArticle(found.ranking[0]!, found.confidence, at, { known: who, talk });
  return found.confidence >= choicesFrom ? tellChoices(found) : tellNothing(found.confidence);
}
