import type { Dense } from "../../knowledge/search/search.ts";

const most = 40;
/** Cosines of short texts crowd between 0.7 and 1 in the models of this kind (E5). */
const spread = (cosine: number) => Math.min(1, Math.max(0, (cosine - 0.7) / 0.3));

/**
 * Every vector of the base in one piece of memory, so that a question is compared with all of them in a few milliseconds: the nearness (0 to 1)
 * of the forty nearest entries, by place, each by its nearest text.
 */
export function matrix(entries: readonly (readonly Float32Array[])[]) {
  const dimensions = entries[0]?.[0]?.length ?? 0;
  const all = new Float32Array(dimensions * entries.reduce((sum, { length }) => sum + length, 0));
  const owners: number[] = [];
  entries.forEach((vectors, place) => vectors.forEach(vector => all.set(vector, dimensions * (owners.push(place) - 1))));
  return (question: Float32Array): Dense => {
    const best = new Map<number, number>();
    if (question.length !== dimensions) return best;
    owners.forEach((place, row) => {
      let sum = 0;
      for (let at = 0, from = row * dimensions; at < dimensions; at += 1) sum += question[at]! * all[from + at]!;
      if (sum > (best.get(place) ?? -1)) best.set(place, sum);
    });
    return new Map([...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most).map(([place, cosine]) => [place, spread(cosine)]));
  };
}
