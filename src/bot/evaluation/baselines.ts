import MiniSearch from "minisearch";
import { base } from "../knowledge/base.ts";
import { everyBlock } from "../knowledge/body.ts";
import { bm25 } from "../knowledge/search/bm25.ts";
import { fold } from "../knowledge/text/fold.ts";

/** A ranking of the base for a question: ids, best first. */
export type Ranking = (question: string) => string[];

/** What one would take instead of our own search, on the same texts: title, questions and answer of each entry. */
export const baselines: Record<string, () => Ranking> = { plain: plainRanking, miniSearch: miniSearchRanking };

/** BM25 on words without accents, nothing more. */
function plainRanking(): Ranking {
  const words = (text: string) => fold(text).split(" ").filter(Boolean);
  const scores = bm25(base().map(article => [{ weight: 1, terms: words([article.title, ...article.questions, ...everyBlock(article)].join(" ")) }]));
  return question => [...scores(words(question))].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([entry]) => base()[entry]!.id);
}

/** MiniSearch as it comes. */
function miniSearchRanking(): Ranking {
  const index = new MiniSearch<{ id: string; title: string; questions: string; text: string }>({ fields: ["title", "questions", "text"] });
  index.addAll(base().map(article => ({ id: article.id, title: article.title, questions: article.questions.join(" "), text: everyBlock(article).join(" ") })));
  return question => index.search(question).map(({ id }) => id as string);
}
