import { createHash } from "node:crypto";
import { join } from "node:path";
import { config } from "../../../config.ts";
import type { Article } from "../../knowledge/article.ts";
import { base } from "../../knowledge/base.ts";
import { everyBlock } from "../../knowledge/body.ts";
import { withoutMarks } from "../../knowledge/compose.ts";
import type { Dense } from "../../knowledge/search/search.ts";
import { embed } from "../client/embed.ts";
import type { Endpoint } from "../client/endpoint.ts";
import { kinds } from "./kinds.ts";
import { matrix } from "./matrix.ts";
import { openShelf } from "./shelf.ts";

type Shelf = ReturnType<typeof openShelf>;
export type Compare = (question: Float32Array) => Dense;
const atOnce = 32;
const limits = { headers: 60_000, idle: 60_000, total: 120_000 };

export const textsOf = (article: Article) => [article.title, ...article.questions, ...everyBlock(article).map(withoutMarks)];

const shelves = new Map<string, Shelf>();

/** The vectors of one model, spoken to in one way: another way makes other vectors. */
export function shelfOf({ baseUrl, model }: Endpoint): Shelf {
  const name = createHash("sha256").update(JSON.stringify([baseUrl, model, kinds().passage])).digest("hex").slice(0, 16);
  const path = join(config().DATA_DIR, "embeddings", `${name}.bin`);
  return shelves.get(path) ?? shelves.set(path, openShelf(path)).get(path)!;
}

/** Makes the vectors that are missing, some texts at a time, then the comparison of a question with all of them. Throws ModelFault. */
export async function vectorsOf(endpoint: Endpoint, entries: readonly Article[] = base()): Promise<Compare> {
  const shelf = shelfOf(endpoint);
  const { before, more } = kinds().passage;
  const missing = [...new Set(entries.flatMap(textsOf))].filter(text => !shelf.get(text));
  for (let at = 0; at < missing.length; at += atOnce) {
    const texts = missing.slice(at, at + atOnce);
    shelf.add(texts, await embed({ ...endpoint, limits }, texts.map(text => before + text), more));
  }
  return matrix(entries.map(article => textsOf(article).map(text => shelf.get(text)!)));
}
