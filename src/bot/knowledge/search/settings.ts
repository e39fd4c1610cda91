import { readFileSync } from "node:fs";
import { z } from "zod";

const share = z.number().min(0).max(1);
const schema = z.object({
  weights: z.object({ variants: z.number(), passages: z.number(), letters: z.number() }),
  confidence: z.object({ bias: z.number(), variant: z.number(), margin: z.number(), coverage: z.number() }),
  /** The same beside vectors: the weight of each order, and what the chance is read from. */
  hybrid: z.object({
    weights: z.object({ lexical: z.number(), dense: z.number() }),
    confidence: z.object({ bias: z.number(), lexical: z.number(), dense: z.number(), margin: z.number(), agree: z.number() }),
    answerFrom: share,
    choicesFrom: share,
  }),
  answerFrom: share,
  choicesFrom: share,
});

let known: z.infer<typeof schema> | undefined;

/** Weights and thresholds of the ranking, fitted on the development questions (test/bot/evaluation). */
export const rankingSettings = () => (known ??= schema.parse(JSON.parse(readFileSync(new URL("./settings.json", import.meta.url), "utf8"))));
