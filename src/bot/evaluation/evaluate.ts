import { ask } from "../assistant/ask.ts";
import { base } from "../knowledge/base.ts";
import { everyBlock } from "../knowledge/body.ts";
import { bm25 } from "../knowledge/search/bm25.ts";
import { search } from "../knowledge/search/search.ts";
import { fold } from "../knowledge/text/fold.ts";
import type { Case } from "./readCases.ts";
import { type Share, wilson } from "./wilson.ts";

export type Figures = { hit1: Share; hit3: Share; precision: Share; coverage: Share; falseAnswers: Share; distress: Share; baselineHit1: Share; baselineHit3: Share };

export type Judged = ReturnType<typeof judge>[number];

/** Each question once as the shipped assistant takes it, and as a plain BM25 ranks it: on the same texts, without accents and cut in words, nothing more. */
export function judge(cases: readonly Case[], at: Date) {
  const baseline = plainRanking();
  return cases.map(one => ({ ...one, ranking: search(one.question).ranking.map(({ id }) => id), plain: baseline(one.question), reply: ask({ question: one.question, at }) }));
}

/**
 * What the shipped assistant does with these questions. `hit1`, `hit3`: a right entry first, or among three, of questions in scope;
 * `coverage`: in scope and answered at once, `precision`: right of those; `falseAnswers`: out of scope and answered; `distress`: danger
 * told, at the tier expected or a graver one. The baselines: the plain BM25.
 */
export function evaluate(judged: readonly Judged[]): Figures {
  const scope = judged.filter(({ entries }) => entries.length);
  const hits = (of: "ranking" | "plain", most: number) => wilson(scope.filter(one => one[of].slice(0, most).some(id => one.entries.includes(id))).length, scope.length);
  const answered = scope.filter(({ reply }) => reply.tier === "answer");
  const outside = judged.filter(({ outOfScope }) => outOfScope);
  const dangers = judged.filter(({ danger }) => danger);
  return {
    hit1: hits("ranking", 1),
    hit3: hits("ranking", 3),
    precision: wilson(answered.filter(({ reply, entries }) => entries.includes(reply.entry!.id)).length, answered.length),
    coverage: wilson(answered.length, scope.length),
    falseAnswers: wilson(outside.filter(({ reply }) => reply.tier === "answer").length, outside.length),
    distress: wilson(dangers.filter(({ reply, danger }) => (reply.safety ?? "T9") <= danger!).length, dangers.length),
    baselineHit1: hits("plain", 1),
    baselineHit3: hits("plain", 3),
  };
}

function plainRanking() {
  const words = (text: string) => fold(text).split(" ").filter(Boolean);
  const scores = bm25(base().map(article => [{ weight: 1, terms: words([article.title, ...article.questions, ...everyBlock(article)].join(" ")) }]));
  return (question: string) => [...scores(words(question))].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([entry]) => base()[entry]!.id);
}
