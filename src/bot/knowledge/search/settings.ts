import { readFileSync } from "node:fs";
import { z } from "zod";
import { featureNames } from "./features.ts";
import { signNames } from "./signs.ts";

const share = z.number().min(0).max(1);
const numbers = <Name extends string>(names: readonly Name[]) => z.object(Object.fromEntries(names.map(name => [name, z.number()])) as Record<Name, z.ZodNumber>);
const mode = z.object({ weights: numbers(featureNames), confidence: numbers(["bias", ...signNames]), answerFrom: share, choicesFrom: share });
/** `hybrid`: when there are embeddings. `fitted`: on which questions and base, for the record. */
const schema = z.object({ lexical: mode, hybrid: mode, fitted: z.object({ cases: z.number(), base: z.string(), on: z.string() }) });
export type Mode = z.infer<typeof mode>;
export type RankingSettings = z.infer<typeof schema>;

let known: RankingSettings | undefined;

/** Weights and thresholds of the ranking, fitted on the development questions by `passerelle fit`. */
export const rankingSettings = () => (known ??= schema.parse(JSON.parse(readFileSync(new URL("./settings.json", import.meta.url), "utf8"))));
