import { z } from "zod";
import { ModelFault } from "./fault.ts";

const words = z.object({ content: z.string().nullish() }).nullish();
const schema = z.object({ choices: z.array(z.object({ delta: words, message: words, finish_reason: z.string().nullish() })).default([]) });

/** One piece of an answer, streamed or whole: its text, and whether the server says that it is the last. */
export function readChunk(json: string) {
  const [first] = parsed(json).choices;
  return { text: first?.delta?.content ?? first?.message?.content ?? "", ended: Boolean(first?.finish_reason) };
}

function parsed(json: string) {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    throw new ModelFault("unreadable");
  }
}
