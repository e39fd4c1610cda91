import type { Question } from "../assistant/answer.ts";
import { ask } from "../assistant/ask.ts";
import type { Reply } from "../assistant/reply.ts";
import { phrase } from "./phrase.ts";

/** `ask`, with what outside models add where they are configured. Danger is told before anything is sent anywhere. */
export async function consult(question: Question, signal?: AbortSignal): Promise<Reply> {
  return phrase(ask(question), question.question, { at: question.at, signal });
}
