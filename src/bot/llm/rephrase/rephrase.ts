import type { Reply } from "../../assistant/reply.ts";
import type { Article } from "../../knowledge/article.ts";
import { complete } from "../client/complete.ts";
import type { Endpoint } from "../client/endpoint.ts";
import { addressesAMachine } from "./addressed.ts";
import { messagesFor } from "./messages.ts";
import { readSentences } from "./readSentences.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { weave } from "./weave.ts";

export const label = "Reformulé par une IA, à partir des sources.";
type Asked = { question: string; reply: Reply; article: Article; at: Date; signal?: AbortSignal | undefined };

/** The reply in words nearer to the question, checked sentence by sentence, and labelled; the very same reply when nothing can be gained. Throws ModelFault. */
export async function rephrase(endpoint: Endpoint, { question, reply, article, at, signal }: Asked): Promise<Reply> {
  const { sources, notes } = sourcesOf(reply, article, at);
  const messages = messagesFor(question, article.title, sources);
  if (!sources.length || !messages || addressesAMachine([article.title, ...sources.flatMap(({ text, facts }) => [text, ...facts])].join("\n"))) return reply;
  const told = weave(readSentences(await complete(endpoint, messages, signal)), sources, article.title);
  return told ? { ...reply, text: [...told, ...notes, label].join("\n\n") } : reply;
}
