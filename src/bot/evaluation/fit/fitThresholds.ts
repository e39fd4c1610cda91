/** A question as the confidence judged it, by weights fitted without it. `shown`: a right entry is among the first three. */
export type Sure = { confidence: number; inScope: boolean; right: boolean; shown: boolean };

const goals = { precision: 0.95, falseAnswers: 0.02 };
const shownWorth = 0.97;

/**
 * `answerFrom`: the lowest confidence from which answers are right often enough and out of scope rarely answered (95 % and 2 % of
 * questions that the weights had not seen). `choicesFrom`: the highest below it that
 * keeps nearly all the questions whose right entry would be among three subjects.
 */
export function fitThresholds(trials: readonly Sure[]) {
  const outside = trials.filter(({ inScope }) => !inScope);
  const inside = trials.filter(({ inScope }) => inScope);
  const ends = [...new Set(trials.map(({ confidence }) => confidence))].sort((a, b) => a - b);
  const answerFrom = ends.find(end => holds(inside, outside, end)) ?? 1;
  const helped = inside.filter(({ shown }) => shown).map(({ confidence }) => confidence).sort((a, b) => a - b);
  const choicesFrom = Math.min(answerFrom, helped[Math.floor(helped.length * (1 - shownWorth))] ?? 0);
  return { answerFrom: up(answerFrom), choicesFrom: down(choicesFrom) };
}

function holds(inside: readonly Sure[], outside: readonly Sure[], end: number) {
  const answered = inside.filter(({ confidence }) => confidence >= end);
  const wrong = answered.filter(({ right }) => !right).length;
  return wrong <= answered.length * (1 - goals.precision) && outside.filter(({ confidence }) => confidence >= end).length <= outside.length * goals.falseAnswers;
}

const up = (value: number) => Math.min(1, Math.ceil(value * 1000) / 1000);
const down = (value: number) => Math.floor(value * 1000) / 1000;
