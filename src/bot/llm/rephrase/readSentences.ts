import { z } from "zod";
import { ModelFault } from "../client/fault.ts";
import type { Sentence } from "../verify/source.ts";

const schema = z.object({ sentences: z.array(z.object({ text: z.string().min(1).max(1_500), cites: z.array(z.number().int()).max(8) })).min(1).max(30) });

/** The sentences that a model wrote as JSON, also between fences or after a few words. Throws ModelFault when there are none. */
export function readSentences(text: string): Sentence[] {
  const json = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  try {
    return schema.parse(JSON.parse(json)).sentences;
  } catch {
    throw new ModelFault("no sentences");
  }
}
