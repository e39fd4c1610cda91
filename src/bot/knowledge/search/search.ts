import type { Article } from "../article.ts";
import { base } from "../base.ts";
import { everyBlock } from "../body.ts";
import { grams } from "../text/grams.ts";
import { plain } from "../text/plain.ts";
import { stems } from "../text/stems.ts";
import { bm25 } from "./bm25.ts";
import { type Dense, hybrid } from "./hybrid.ts";
import { fuse } from "./fuse.ts";
import { rankingSettings } from "./settings.ts";
import { confidenceOf, signsOf, type Signs } from "./signs.ts";
import { rarity, variantIndex } from "./variants.ts";

/** `from`: the confidence from which this ranking answers, or offers choices. */
export type Found = { ranking: Article[]; confidence: number; signs: Signs; from: { answer: number; choices: number } };

let engine: { of: readonly Article[]; find: ReturnType<typeof searchEngine> } | undefined;

/** The articles that answer a question, best first, with the chance that the first one is right. Indexed again when the base has changed. */
export function search(question: string) {
  return searchWith(question, null);
}

/** The same, beside how near each entry stands by its vectors (`id` → cosine): hybrid, with weights and thresholds of its own. */
export function searchWith(question: string, dense: Dense | null) {
  const now = base();
  if (engine?.of !== now) engine = { of: now, find: searchEngine(now) };
  const lexical = engine.find(question);
  return dense?.size ? hybrid(lexical, dense, now) : lexical;
}

/** A search over any set of articles: the console's previews and the evaluation's removals use it too. */
export function searchEngine(entries: readonly Article[]) {
  const { weights, answerFrom, choicesFrom } = rankingSettings();
  const from = { answer: answerFrom, choices: choicesFrom };
  const questions = entries.map(({ title, questions }) => [title, ...questions]);
  const variants = variantIndex(questions);
  const passages = bm25(entries.map(article => [field(3, article.title), field(2, article.questions.join(" ")), field(1, everyBlock(article).join(" "))]));
  const letters = bm25(entries.map(article => [{ weight: 1, terms: grams(plain([article.title, ...article.questions].join(" ")), 4) }]));
  const coverage = coverageOf(questions);
  return (question: string): Found => {
    const near = variants(question);
    const order = fuse([
      { weight: weights.variants, scores: near },
      { weight: weights.passages, scores: passages(stems(question)) },
      { weight: weights.letters, scores: letters(grams(plain(question), 4)) },
    ]).map(([entry]) => entry);
    const [best] = order;
    if (best === undefined) return { ranking: [], confidence: 0, signs: { variant: 0, margin: 0, coverage: 0 }, from };
    const signs = signsOf(best, order, near, coverage(best, question));
    return { ranking: order.map(entry => entries[entry]!), confidence: confidenceOf(signs), signs, from };
  };
}

const field = (weight: number, text: string) => ({ weight, terms: stems(text) });

function coverageOf(questions: string[][]) {
  const idf = rarity(questions);
  const words = questions.map(all => new Set(all.flatMap(stems)));
  return (entry: number, question: string) => {
    const asked = [...new Set(stems(question))];
    const total = asked.reduce((sum, word) => sum + idf(word), 0);
    return total ? asked.filter(word => words[entry]!.has(word)).reduce((sum, word) => sum + idf(word), 0) / total : 0;
  };
}
