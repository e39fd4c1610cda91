import type { Dense } from "../../knowledge/search/search.ts";
import { embed } from "../client/embed.ts";
import { embeddingsEndpoint } from "../endpoints.ts";
import { vectorsOf } from "./baseVectors.ts";
import { kinds } from "./kinds.ts";

const [atOnce, limits] = [32, { headers: 60_000, idle: 60_000, total: 120_000 }];

/** What the vectors say of many questions, without hurry: for fits and benches. Null where no embeddings are configured. Throws ModelFault. */
export async function nearness(questions: readonly string[]): Promise<Map<string, Dense> | null> {
  const endpoint = embeddingsEndpoint();
  if (!endpoint) return null;
  const compare = await vectorsOf(endpoint);
  const { before, more } = kinds().query;
  const found = new Map<string, Dense>();
  for (let at = 0; at < questions.length; at += atOnce) {
    const some = questions.slice(at, at + atOnce);
    const vectors = await embed({ ...endpoint, limits }, some.map(text => before + text), more);
    some.forEach((text, n) => found.set(text, compare(vectors[n]!)));
  }
  return found;
}
