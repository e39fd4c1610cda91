import { plainWords } from "../territories/words.ts";

/** Words that tell no company or school from another: legal forms, articles. */
const common = new Set("sa sas sasu sarl eurl sci snc scop scic ets etablissements societe ste cie et fils freres la le les l de du des d au aux en a".split(" "));

/** What tells a name from others: its words without accents, legal forms and articles; all of them where nothing else is left. */
export function coreName(name: string): string {
  const words = plainWords(name).map(word => (word === "saint" ? "st" : word === "sainte" ? "ste" : word));
  const telling = words.filter(word => !common.has(word));
  return (telling.length ? telling : words).join(" ");
}

function grams(text: string) {
  const padded = `  ${text} `;
  const counts = new Map<string, number>();
  for (let i = 0; i < padded.length - 2; i += 1) counts.set(padded.slice(i, i + 3), (counts.get(padded.slice(i, i + 3)) ?? 0) + 1);
  return counts;
}

/** How alike two core names are, from 0 to 1: Dice's coefficient over groups of three letters, whatever the order of the words. */
export function likeness(one: string, other: string): number {
  const sorted = (text: string) => text.split(" ").sort().join(" ");
  return Math.max(dice(one, other), dice(sorted(one), sorted(other)));
}

function dice(one: string, other: string) {
  if (one === other) return 1;
  const [a, b] = [grams(one), grams(other)];
  let shared = 0;
  for (const [gram, n] of a) shared += Math.min(n, b.get(gram) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((all, n) => all + n, 0);
  return (2 * shared) / (size(a) + size(b));
}
