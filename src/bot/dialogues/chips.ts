import type { Article } from "../knowledge/article.ts";
import { entryOf } from "../knowledge/base.ts";
import type { Reply } from "../assistant/reply.ts";
import { dialogues } from "./dialogues.ts";
import { ratings } from "./ratings.ts";

const mostRelated = 2;

/** What may be tapped after an answer: the dialogue that goes further, entries near it, and whether it answers. */
export function chipsAfter(article: Pick<Article, "id" | "related">) {
  const further = dialogues.find(({ after }) => after?.includes(article.id));
  const titles = article.related.map(id => entryOf(id)?.title).filter(title => title !== undefined);
  return [...(further ? [further.label] : []), ...titles.slice(0, mostRelated), ratings.yes, ratings.no];
}

export const chipsOf = (reply: Reply): string[] => (reply.tier === "answer" && reply.entry ? chipsAfter({ id: reply.entry.id, related: reply.related.map(({ id }) => id) }) : []);
