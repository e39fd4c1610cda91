import { readFileSync } from "node:fs";
import snowball from "snowball-stemmers";
import { fold } from "../../knowledge/text/fold.ts";

const table = <T>(name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T;

let stemmer: ReturnType<typeof snowball.newStemmer> | undefined;
const endings = /(?<=^.{4,})(?:ent|er|ez|re|it|ir|ira|e|t|i|u)$/;
/** Snowball’s stem, from the singular, without the ending of a verb that it leaves: « trouvent » and « trouver », « réduit » and « réduire ». */
const stem = (word: string) => (stemmer ??= snowball.newStemmer("french")).stem(word.replace(/(?<=^.{3,})[sx]$/, "")).replace(endings, "");

let known: { alike: Map<string, string>; neutral: Set<string>; little: Set<string> } | undefined;

/** neutral.json: words that state nothing by themselves. alike.json: groups of words that say the same. */
function vocabulary() {
  if (known) return known;
  const alike = new Map(table<string[][]>("./alike.json").flatMap(group => group.map(word => [stem(fold(word)), stem(fold(group[0]!))] as const)));
  const { little, neutral } = table<{ little: string; neutral: string }>("./neutral.json");
  return (known = { alike, neutral: new Set(neutral.split(" ").map(word => stem(fold(word)))), little: new Set(little.split(" ").map(fold)) });
}

/** Ways of saying the same, made one: « d’après » is no « après », « au maximum » is « au plus ». */
const sayings: [RegExp, string][] = [[/\bd apres\b/g, "selon"], [/\bau maximum\b/g, "au plus"], [/\bau minimum\b/g, "au moins"], [/\b(?:tous|toutes) les (jours|semaines|mois|ans)\b/g, "chaque $1"]];
export const wordsIn = (text: string) => sayings.reduce((told, [says, means]) => told.replace(says, means), fold(text)).split(" ").filter(Boolean);
/** Words of grammar, that carry nothing: « le », « pour », « tu ». */
export const isLittle = (word: string) => vocabulary().little.has(word);
/** Stemming is slow, and texts say the same words: a few thousand are remembered. */
const remembered = new Map<string, string>();

export function root(word: string) {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const found = vocabulary().alike.get(stem(word)) ?? stem(word);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(word, found);
  return found;
}

export const isNeutral = (one: string) => vocabulary().neutral.has(one);

/** The roots that carry a text, in order. */
export const rootsIn = (text: string) => wordsIn(text).filter(word => !isLittle(word) && !/^\d+$/.test(word)).map(root);
