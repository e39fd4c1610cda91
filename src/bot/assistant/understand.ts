import { base } from "../knowledge/base.ts";
import type { Article } from "../knowledge/article.ts";
import { type Dense, type Found, search, searchWith } from "../knowledge/search/search.ts";
import { rankingSettings } from "../knowledge/search/settings.ts";
import { leans } from "../understanding/followUp.ts";

/** What a message asks of the base, alone or as a follow-up of the messages before it (oldest first). */
export function understand(question: string, history: readonly string[] = [], dense: Dense | null = null): Found {
  const alone = searchWith(question, dense);
  const subject = leans(question) && alone.confidence < rankingSettings()[dense ? "hybrid" : "lexical"].answerFrom ? subjectOf(history) : null;
  return subject ? followed(question, subject, alone) : alone;
}

/** The entry that the conversation is on: the last message that found one by itself. */
function subjectOf(history: readonly string[]): Article | null {
  for (const earlier of [...history].reverse()) {
    const { ranking, confidence } = search(earlier);
    if (confidence >= rankingSettings().lexical.answerFrom) return ranking[0]!;
    if (!leans(earlier)) return null;
  }
  return null;
}

/** Read beside the subject's title, among the entries near it; alone when that says nothing better. */
function followed(question: string, subject: Article, alone: Found): Found {
  const near = new Set([subject.id, ...subject.related, ...base().filter(({ topic }) => topic === subject.topic).map(({ id }) => id)]);
  const together = search(`${subject.title} ${question}`);
  const ranking = together.ranking.filter(({ id }) => near.has(id));
  const [best] = ranking;
  if (!best) return alone;
  const confidence = best.id === subject.id ? Math.min(together.confidence, rankingSettings().lexical.answerFrom - 0.01) : together.confidence;
  return confidence > alone.confidence ? { ...together, ranking, confidence } : alone;
}
