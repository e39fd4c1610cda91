import type { Dense } from "../../knowledge/search/hybrid.ts";

/** Every vector of the base in one piece of memory, so that a question is compared with all of them in a few milliseconds. */
export function matrix(entries: readonly { id: string; vectors: readonly Float32Array[] }[]) {
  const dimensions = entries[0]?.vectors[0]?.length ?? 0;
  const all = new Float32Array(dimensions * entries.reduce((sum, { vectors }) => sum + vectors.length, 0));
  const owners: string[] = [];
  for (const { id, vectors } of entries) for (const vector of vectors) all.set(vector, dimensions * (owners.push(id) - 1));
  return (question: Float32Array): Dense => {
    const best = new Map<string, number>();
    if (question.length !== dimensions) return best;
    owners.forEach((id, row) => {
      let sum = 0;
      for (let at = 0, from = row * dimensions; at < dimensions; at += 1) sum += question[at]! * all[from + at]!;
      if (sum > (best.get(id) ?? -1)) best.set(id, sum);
    });
    return best;
  };
}
