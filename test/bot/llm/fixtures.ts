import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { tellArticle } from "../../../src/bot/assistant/tell.ts";
import { type Article, readArticle } from "../../../src/bot/knowledge/article.ts";
import type { Sentence } from "../../../src/bot/llm/verify/source.ts";
import type { Asked } from "../../support/lyingModel.ts";

export const at = new Date("2026-11-26T10:00:00Z");
const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** Rephrasings written by hand, as a willing model would give them; those `heldOut` were written once the verifier was finished. */
export type Honest = { article: string; sentences: Sentence[]; heldOut: boolean };
export const honest = file("./honest.jsonl").trim().split("\n").map(line => JSON.parse(line) as Honest);

/** An article as it stood when its rephrasings were written; `more` is added to its text. */
export const articleOf = (id: string, more = "") => readArticle(file(`./base/${id}.md`) + more);
export const replyOf = (article: Article) => tellArticle(article, 1, at);
export const asJson = (sentences: readonly Sentence[]) => JSON.stringify({ sentences });

/** What the model was given: the question and the sources. */
export const givenTo = ({ body }: Asked) => JSON.parse(body.messages[1]!.content) as { question: string; titre: string; sources: { n: number; texte: string; faits: string[] }[] };

/** A model that says the sources again, word for word. */
export const echo = (asked: Asked) => asJson(givenTo(asked).sources.map(({ n, texte }) => ({ text: texte, cites: [n] })));

/** Numbers below `most`, the same ones for a seed. */
export function draws(seed: string) {
  let count = 0;
  return (most: number) => createHash("sha256").update(`${seed}/${count++}`).digest().readUInt32BE(0) % most;
}
