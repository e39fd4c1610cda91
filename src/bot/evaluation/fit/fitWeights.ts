import { type Feature, featureNames, type Weighed } from "../../knowledge/search/features.ts";
import { ascent } from "./ascent.ts";

/** A question's candidates, and which entries are right. */
export type Lesson = { candidates: readonly Weighed[]; right: ReadonlySet<number> };

const ridge = 0.0002;

/**
 * Weights of the features under which the right entries stand out: the greatest mean log chance of a right one among the candidates
 * (softmax, conditional logit), less a ridge. None is negative: what is nearer is never worse for it. Lessons without a right candidate teach nothing. `dense` false: that feature stays 0.
 */
export function fitWeights(lessons: readonly Lesson[], dense: boolean): Record<Feature, number> {
  const taught = lessons.filter(({ candidates, right }) => candidates.some(({ entry }) => right.has(entry))).map(asRows);
  const free = featureNames.map(name => name !== "dense" || dense);
  const gradient = (w: readonly number[]) => {
    const g = w.map(value => -2 * ridge * value);
    for (const { rows, right } of taught) addLesson(g, rows, right, w, taught.length);
    return g.map((value, i) => (free[i] ? value : 0));
  };
  const w = ascent(featureNames.map(() => 1), gradient, { least: () => 0 });
  return Object.fromEntries(featureNames.map((name, i) => [name, free[i] ? round(w[i]!) : 0])) as Record<Feature, number>;
}

const asRows = ({ candidates, right }: Lesson) => ({ rows: candidates.map(({ features }) => featureNames.map(name => features[name])), right: candidates.map(({ entry }) => right.has(entry)) });
const round = (value: number) => Math.round(value * 1000) / 1000;

function addLesson(g: number[], rows: number[][], right: boolean[], w: readonly number[], of: number) {
  const scores = rows.map(row => row.reduce((sum, value, i) => sum + value * w[i]!, 0));
  const most = Math.max(...scores);
  const odds = scores.map(score => Math.exp(score - most));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, n) => sum + (right[n] ? value : 0), 0);
  rows.forEach((row, n) => {
    const pull = ((right[n] ? odds[n]! / good : 0) - odds[n]! / all) / of;
    if (Math.abs(pull) > 1e-9) for (let i = 0; i < row.length; i++) g[i]! += pull * row[i]!;
  });
}
