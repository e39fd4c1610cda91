import type { Reply } from "../../assistant/reply.ts";
import type { Article } from "../../knowledge/article.ts";
import { everyBlock } from "../../knowledge/body.ts";
import { factsOf, isCurrent, withoutMarks } from "../../knowledge/compose.ts";
import type { Source } from "../verify/source.ts";

/** A reply cut into its paragraphs: those that come from the article, numbered, with their facts; and the notes around them, kept as they are. */
export type Told = { sources: Source[]; notes: string[] };

export function sourcesOf(reply: Reply, article: Article, at: Date): Told {
  const blocks = everyBlock(article).map(block => ({ block, plain: withoutMarks(block) }));
  const told: Told = { sources: [], notes: [] };
  for (const text of reply.text.split("\n\n")) {
    const own = blocks.find(({ plain }) => text === plain || text.endsWith(` : ${plain}`));
    const facts = own ? factsOf(article, own.block) : [];
    // What has lapsed is never passed on, nor what comes from nowhere.
    if (own && facts.every(fact => isCurrent(fact, at))) told.sources.push({ n: told.sources.length + 1, text, facts: facts.map(({ says }) => says) });
    else told.notes.push(text);
  }
  return told;
}
