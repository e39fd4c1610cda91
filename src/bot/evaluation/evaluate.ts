import type { Judged } from "./judge.ts";
import { type Share, wilson } from "./wilson.ts";

type RankedBy = "ranking" | "plain" | "miniSearch";

/** What is counted, and over which of the questions. Shares of `hit(one)` among those that `among(one)`. */
const measures = {
  hit1: { among: inScope, hit: (one: Judged) => hits(one, "ranking", 1) },
  hit3: { among: inScope, hit: (one: Judged) => hits(one, "ranking", 3) },
  /** Right among those answered at once. */
  precision: { among: (one: Judged) => inScope(one) && answered(one), hit: rightAnswer },
  coverage: { among: inScope, hit: answered },
  /** Answered rightly at once, or after choosing a right subject among those shown. */
  resolved: { among: inScope, hit: (one: Judged) => (answered(one) && rightAnswer(one)) || one.reply.choices.some(({ id }) => one.entries.includes(id)) },
  choices: { among: inScope, hit: (one: Judged) => one.reply.tier === "choices" },
  /** Out of scope, and answered all the same. */
  falseAnswers: { among: (one: Judged) => one.outOfScope, hit: answered },
  /** Danger told, at the tier expected or a graver one. */
  distress: { among: (one: Judged) => one.danger !== null, hit: (one: Judged) => one.reply.safety !== null && one.reply.safety <= one.danger! },
  /** No danger, and T1 or T2 told all the same. */
  falseAlarms: { among: (one: Judged) => one.danger === null, hit: (one: Judged) => one.reply.safety === "T1" || one.reply.safety === "T2" },
  baselineHit1: { among: inScope, hit: (one: Judged) => hits(one, "plain", 1) },
  baselineHit3: { among: inScope, hit: (one: Judged) => hits(one, "plain", 3) },
  miniSearchHit1: { among: inScope, hit: (one: Judged) => hits(one, "miniSearch", 1) },
  miniSearchHit3: { among: inScope, hit: (one: Judged) => hits(one, "miniSearch", 3) },
};
export type Measure = keyof typeof measures;
export type Figures = Record<Measure, Share>;

/** What the assistant does with these questions, each measure with its 95 % interval. */
export function evaluate(judged: readonly Judged[]): Figures {
  return Object.fromEntries(
    Object.entries(measures).map(([name, { among, hit }]) => {
      const of = judged.filter(among);
      return [name, wilson(of.filter(hit).length, of.length)];
    }),
  ) as Figures;
}

function inScope({ entries }: Judged) {
  return entries.length > 0;
}
function answered({ reply }: Judged) {
  return reply.tier === "answer";
}
function rightAnswer({ reply, entries }: Judged) {
  return entries.includes(reply.entry?.id ?? "");
}
function hits(one: Judged, of: RankedBy, most: number) {
  return one[of].slice(0, most).some(id => one.entries.includes(id));
}
