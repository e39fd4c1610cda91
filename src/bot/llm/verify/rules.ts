import { isNumberWord } from "./numbers.ts";
import { bends } from "./duty.ts";
import { figures, givenIn } from "./figures.ts";
import { contradicts } from "./polarity.ts";
import { isLittle, isNeutral, root, rootsIn, wordsIn } from "./roots.ts";

/** Whether a sentence breaks the rule, given all that its sources say. */
type Rule = (sentence: string, source: string) => boolean;

const longest = 320;
const plainSigns = /^[\x20-\x7eÀ-ÖØ-öø-ÿŒœŸ’‘“”«»–—…€°\u00a0\u202f]*$/;
const markup = /[<>{}[\]`*_#|\\~^=$]/;
const contact = /@|arobase|:\/\/|www\b|(?:\+?\d[\s.\-\u00a0\u202f]*){8,}|[\p{L}\d-]\.[\p{L}]{2,}/iu;
const least = 0.5;

/** In the order they are asked; the first one broken is why a sentence is dropped. */
export const rules = {
  long: text => text.length > longest,
  /** Only plain French writing: no markup, no invisible sign, no letter or digit of another alphabet. */
  signs: text => !plainSigns.test(text) || markup.test(text),
  /** The same words over and over. */
  repeats: text => new Set(rootsIn(text)).size < 0.5 * rootsIn(text).length,
  question: text => text.includes("?"),
  /** An address, a link or a number to call is only ever told as the article writes it. */
  contact: text => contact.test(text),
  name: (text, source) => namesIn(text).some(word => !wordsIn(source).includes(word)),
  figure: (text, source) => {
    const given = givenIn(source);
    return figures(text).some(one => !given(one));
  },
  /** Every word that states something is one of the source's, or says the same. */
  word: (text, source) => strangers(text, source).length > 0,
  overlap: (text, source) => {
    const [own, theirs] = [rootsIn(text), new Set(rootsIn(source))];
    const shared = own.filter(one => theirs.has(one)).length;
    return shared < 2 || shared / own.length < least;
  },
  opening: (text, source) => /^(oui|non)\b/i.test(text) && !new RegExp(`^${text.slice(0, 3)}\\b`, "im").test(source),
  degree: strays,
  polarity: contradicts,
  duty: bends,
} satisfies Record<string, Rule>;
export type Broken = keyof typeof rules | "cites";

/** Words with a capital inside a sentence, and acronyms anywhere. */
const namesIn = (text: string) => [...text.matchAll(/(?<=[\p{L}\d,;:’'»)–-]\s?(?:« )?)\p{Lu}[\p{L}-]*|\b\p{Lu}[\p{Lu}\d]+\b/gu)].flatMap(([word]) => wordsIn(word)).filter(word => !isLittle(word));

export function strangers(text: string, source: string) {
  const known = new Set(rootsIn(source));
  return wordsIn(text).filter(word => !isLittle(word) && !/^\d/.test(word) && !isNumberWord(word) && !known.has(root(word)) && !isNeutral(root(word)));
}

const measuring = /^(plus|moins|tous|toutes|trop|aucune?|seule?)$/;

/** « plus cher », « payer plus », « tous les élèves »: a comparison or an « all » must bear on what it bears on in the source. */
function strays(text: string, source: string) {
  const told = new Set(degrees(source).flat());
  return degrees(text).some(ways => !ways.some(way => told.has(way)));
}

const degrees = (text: string) => text.split(/[.,;:!()\n]/).flatMap(piece => wordsIn(piece).flatMap((word, at, words) => (measuring.test(word) && !/^(au|de)$/.test(words[at - 1] ?? "") && !counted(words, at) ? [bearing(words, at)] : [])));
const counted = (words: string[], at: number) => /^\d/.test(words.slice(at + 1).find(one => !/^(d|de)$/.test(one)) ?? "");

function bearing(words: string[], at: number) {
  const content = (word: string) => !isLittle(word) && !/^\d/.test(word);
  const [next, before] = [words.slice(at + 1, at + 5).find(content), words.slice(0, at).reverse().find(content)];
  return [next && `${words[at]} ${root(next)}`, before && `${root(before)} ${words[at]}`].filter(Boolean);
}
