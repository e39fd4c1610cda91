/** For each key, the numbers of the sets that hold it. */
export type Postings = ReadonlyMap<string, Uint32Array>;

export function postingsOf(sets: readonly Iterable<string>[]): Postings {
  const lists = new Map<string, number[]>();
  sets.forEach((set, at) => {
    for (const key of set) (lists.get(key) ?? lists.set(key, []).get(key)!).push(at);
  });
  return new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]));
}

/** Adds to `sums`, under each set's number, the weight of the keys it shares. */
export function addShared(sums: Float64Array, postings: Postings, keys: Iterable<string>, weigh: (key: string) => number) {
  for (const key of keys) {
    const found = postings.get(key);
    if (!found) continue;
    const weight = weigh(key);
    for (let i = 0; i < found.length; i++) sums[found[i]!]! += weight;
  }
  return sums;
}
