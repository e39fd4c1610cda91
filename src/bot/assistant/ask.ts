import { assess } from "../safety/assess.ts";
import { tellDanger } from "../safety/tellDanger.ts";
import { type Question, answer } from "./answer.ts";
import type { Reply } from "./reply.ts";

/** One question by itself: danger before all, then the same understanding as the chat. Pure; keeps nothing. */
export function ask(question: Question): Reply {
  const danger = assess([question.question], question.at);
  return danger ? tellDanger(danger) : answer(question);
}
