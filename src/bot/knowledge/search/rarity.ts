import { addShared, postingsOf } from "./postings.ts";

/** How telling a word is: rare among entries, heavy; never seen, the heaviest. */
export type Rarity = (word: string) => number;

/** From the words of each entry. */
export function rarityOf(entries: readonly ReadonlySet<string>[]): Rarity {
  const seen = new Map<string, number>();
  for (const words of entries) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weights = new Map([...seen].map(([word, count]) => [word, weigh(count)]));
  const heaviest = weigh(0);
  function weigh(count: number) {
    return Math.log(1 + entries.length / (count + 0.5));
  }
  return word => weights.get(word) ?? heaviest;
}

/** The share of a text's weight that these words hold, 0 to 1. */
export function coverage(asked: ReadonlySet<string>, words: ReadonlySet<string>, rarity: Rarity) {
  let [held, total] = [0, 0];
  for (const word of asked) {
    const weight = rarity(word);
    total += weight;
    if (words.has(word)) held += weight;
  }
  return total ? held / total : 0;
}

/** For each of these sets, the share of a question's weight that it holds, 0 to 1. */
export function coverer(sets: readonly ReadonlySet<string>[], rarity: Rarity) {
  const postings = postingsOf(sets);
  return (words: ReadonlySet<string>) => {
    const total = [...words].reduce((sum, word) => sum + rarity(word), 0);
    return addShared(new Float64Array(sets.length), postings, words, rarity).map(held => (total ? held / total : 0));
  };
}
