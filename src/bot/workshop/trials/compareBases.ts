import { setImmediate as breath } from "node:timers/promises";
import type { Case } from "../../evaluation/readCases.ts";
import type { Article } from "../../knowledge/article.ts";
import { searchEngine } from "../../knowledge/search/search.ts";
import { type Outcome, outcomeOf } from "./outcomeOf.ts";

/** How many of how many. */
export type Ratio = { hits: number; of: number };
export type Scores = { hit1: Ratio; precision: Ratio };
export type Changed = { question: string; expected: string[]; before: Outcome; after: Outcome };
export type Comparison = { before: Scores; after: Scores; worse: Changed[]; better: Changed[] };

export type Compared = { cases: readonly Case[]; bases: readonly [readonly Article[], readonly Article[]] };

/** Asks both bases each question. Other requests are answered between two questions. */
export async function compareBases(cases: readonly Case[], [before, after]: readonly [readonly Article[], readonly Article[]]): Promise<Comparison> {
  const engines = [searchEngine(before), await breath(searchEngine(after))];
  const asked: (Changed & { outOfScope: boolean })[] = [];
  for (const one of cases) {
    const [was, is] = engines.map(engine => outcomeOf(one, engine(one.question))) as [Outcome, Outcome];
    asked.push({ question: one.question, expected: one.entries, outOfScope: one.outOfScope, before: was, after: is });
    await breath();
  }
  const scores = (when: "before" | "after"): Scores => {
    const [within, answered] = [asked.filter(one => !one.outOfScope), asked.filter(one => one[when].tier === "answer" && !one.outOfScope)];
    return { hit1: ratio(within, one => one[when].hit), precision: ratio(answered, one => one[when].right) };
  };
  const gain = ({ before: was, after: is }: Changed) => is.worth - was.worth || Number(is.hit) - Number(was.hit);
  const changed = asked.map(({ outOfScope: _, ...one }) => one);
  return { before: scores("before"), after: scores("after"), worse: changed.filter(one => gain(one) < 0), better: changed.filter(one => gain(one) > 0) };
}

const ratio = <T>(all: readonly T[], is: (one: T) => boolean): Ratio => ({ hits: all.filter(is).length, of: all.length });
export const shareOf = ({ hits, of }: Ratio) => (of ? hits / of : 1);
