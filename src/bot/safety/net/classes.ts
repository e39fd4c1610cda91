import { readFileSync } from "node:fs";

let known: { whole: Map<string, string[]>; starts: [string, string][] } | undefined;

/** The families of words: who, which act, with what, where. A star stands for any end of a word. */
function families() {
  if (known) return known;
  const table = JSON.parse(readFileSync(new URL("./classes.json", import.meta.url), "utf8")) as Record<string, string>;
  const [whole, starts] = [new Map<string, string[]>(), [] as [string, string][]];
  for (const [family, words] of Object.entries(table)) {
    for (const word of words.split(" ")) {
      if (word.endsWith("*")) starts.push([word.slice(0, -1), family]);
      else whole.set(word, [...(whole.get(word) ?? []), family]);
    }
  }
  return (known = { whole, starts });
}

const familiesOf = (word: string) => {
  const { whole, starts } = families();
  return [...(whole.get(word) ?? []), ...starts.filter(([start]) => word.startsWith(start)).map(([, family]) => family)];
};

/** Which families a message names, and which two of them near each other: a chief and a touch say more together than the words do alone. */
export function classesOf(words: readonly string[]) {
  const named = words.map(familiesOf);
  const found = new Set(named.flat().map(family => `@${family}`));
  named.forEach((here, at) => {
    for (const next of named.slice(at + 1, at + 1 + near)) for (const a of here) for (const b of next) if (a !== b) found.add(`@${a}>${b}`);
  });
  return [...found];
}

/** How many words apart two families may stand. */
const near = 6;
