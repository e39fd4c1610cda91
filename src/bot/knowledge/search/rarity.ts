/** How telling a word is: rare among entries, heavy; never seen, the heaviest. */
export type Rarity = (word: string) => number;

/** From the words of each entry. */
export function rarityOf(entries: readonly ReadonlySet<string>[]): Rarity {
  const seen = new Map<string, number>();
  for (const words of entries) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return word => Math.log(1 + entries.length / ((seen.get(word) ?? 0) + 0.5));
}

/** The share of a question's weight that these words hold, 0 to 1. */
export function coverage(asked: ReadonlySet<string>, words: ReadonlySet<string>, rarity: Rarity) {
  let [held, total] = [0, 0];
  for (const word of asked) {
    const weight = rarity(word);
    total += weight;
    if (words.has(word)) held += weight;
  }
  return total ? held / total : 0;
}
