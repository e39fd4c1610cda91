import { complete } from "./client/complete.ts";
import { embed } from "./client/embed.ts";
import { embeddingsEndpoint, llmEndpoint } from "./endpoints.ts";

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1).replace(".", ",")} s`;

/** For each outside model that is configured: asks it one thing of no meaning, and tells how long it took. Throws ModelFault. */
export const reachModels = (): [string, () => Promise<string>][] => {
  const [llm, embeddings] = [llmEndpoint(), embeddingsEndpoint()];
  const checks: [string, () => Promise<string>][] = [];
  if (llm) checks.push(["modèle de reformulation", async () => {
    const from = performance.now();
    await complete(llm, [{ role: "user", content: "Réponds par cet objet JSON : {\"sentences\":[]}" }]);
    return `${llm.model} répond en ${seconds(from)}`;
  }]);
  if (embeddings) checks.push(["modèle de vecteurs", async () => {
    const from = performance.now();
    const [vector] = await embed(embeddings, ["essai"]);
    return `${embeddings.model}, ${vector!.length} dimensions, répond en ${seconds(from)}`;
  }]);
  return checks;
};
