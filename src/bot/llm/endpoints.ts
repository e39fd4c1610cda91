import { config } from "../../config.ts";
import type { Endpoint } from "./client/endpoint.ts";

/** The model that rephrases, or null: none is configured. */
export function llmEndpoint(): Endpoint | null {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: key, ASSISTANT_LLM_MODEL: model } = config();
  return baseUrl && model ? { baseUrl, key, model } : null;
}

/** The model that makes vectors, or null. */
export function embeddingsEndpoint(): Endpoint | null {
  const { EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_API_KEY: key, EMBEDDINGS_MODEL: model } = config();
  return baseUrl && model ? { baseUrl, key, model } : null;
}
