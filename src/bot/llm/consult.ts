import type { Question } from "../assistant/answer.ts";
import { ask } from "../assistant/ask.ts";
import type { Reply } from "../assistant/reply.ts";
import { denseScores } from "./embeddings/dense.ts";
import { phrase } from "./phrase.ts";

/** `ask`, with what outside models add where they are configured. Danger is told before anything is sent anywhere. */
export async function consult(question: Question, signal?: AbortSignal): Promise<Reply> {
  const lexical = ask(question);
  const dense = lexical.safety && lexical.safety !== "T3" ? null : await denseScores(question.question, signal);
  return phrase(dense ? ask({ ...question, dense }) : lexical, question.question, { at: question.at, signal });
}
