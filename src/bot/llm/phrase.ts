import type { Reply } from "../assistant/reply.ts";
import { entryOf } from "../knowledge/base.ts";
import { log } from "../../web/log.ts";
import { faultOf } from "./client/fault.ts";
import { redact } from "../redaction/redact.ts";
import { llmEndpoint } from "./endpoints.ts";
import { rephrase } from "./rephrase/rephrase.ts";

type Context = { at: Date; signal?: AbortSignal | undefined };

/**
 * An answer in words nearer to the question, where a model is configured and succeeds; the reply as it is otherwise. Danger, choices,
 * abstention, a person asked for and what the service says of itself are never rephrased.
 */
export async function phrase(reply: Reply, question: string, { at, signal }: Context): Promise<Reply> {
  const endpoint = llmEndpoint();
  const article = endpoint && reply.tier === "answer" && !reply.safety && !reply.handoff.offered ? entryOf(reply.entry!.id) : undefined;
  if (!endpoint || !article || article.topic === "passerelle") return reply;
  try {
    return await rephrase(endpoint, { question: redact(question), reply, article, at, signal });
  } catch (error) {
    log.warn({ why: faultOf(error).why }, "llm");
    return reply;
  }
}
