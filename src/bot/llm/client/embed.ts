import { z } from "zod";
import { askModel } from "./ask.ts";
import type { Endpoint } from "./endpoint.ts";
import { ModelFault } from "./fault.ts";
import { wholeText } from "./wholeText.ts";

const schema = z.object({ data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(2) })) });
const most = 32_000_000;

/** The vectors of these texts, in their order, each of length 1. `more`: what this server wants besides. Throws ModelFault. */
export function embed(endpoint: Endpoint, input: string[], more: object = {}, signal?: AbortSignal): Promise<Float32Array[]> {
  return askModel(endpoint, "embeddings", { model: endpoint.model, input, ...more }, async ({ body }) => read(await wholeText(body, most), input.length), signal);
}

function read(text: string, count: number) {
  try {
    const { data } = schema.parse(JSON.parse(text));
    const vectors = data.sort((a, b) => a.index - b.index).map(({ embedding }) => unit(embedding));
    if (vectors.length === count && vectors.every(one => one.length === vectors[0]!.length)) return vectors;
  } catch {
    throw new ModelFault("unreadable");
  }
  throw new ModelFault("other vectors than asked");
}

function unit(values: number[]) {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, value => value / length);
}
