import type { Scores } from "./bm25.ts";

const depth = 20;

/** Reciprocal rank fusion: several rankings made one, whatever the scale of their scores. Best first. */
export function fuse(rankings: { weight: number; scores: Scores }[]) {
  const fused: Scores = new Map();
  for (const { weight, scores } of rankings) ranked(scores).forEach(([entry], rank) => fused.set(entry, (fused.get(entry) ?? 0) + weight / (depth + rank)));
  return ranked(fused);
}

/** Best first; equal scores keep the order of entries, so that a run repeats. */
export const ranked = (scores: Scores) => [...scores].sort(([a, x], [b, y]) => y - x || a - b);
