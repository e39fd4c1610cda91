import { ask } from "../assistant/ask.ts";
import { search } from "../knowledge/search/search.ts";
import { type Ranking, baselines } from "./baselines.ts";
import type { Case } from "./readCases.ts";

export type Judged = ReturnType<typeof judge>[number];

/** Each question once as the shipped assistant takes it, and as the baselines rank it. */
export function judge(cases: readonly Case[], at: Date) {
  const [plain, miniSearch] = [baselines.plain!(), baselines.miniSearch!()];
  return cases.map(one => judgeOne(one, at, { plain, miniSearch }));
}

const judgeOne = (one: Case, at: Date, rankings: { plain: Ranking; miniSearch: Ranking }) => ({
  ...one,
  ranking: search(one.question).ranking.map(({ id }) => id),
  plain: rankings.plain(one.question),
  miniSearch: rankings.miniSearch(one.question),
  reply: ask({ question: one.question, at }),
});
