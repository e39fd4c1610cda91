import { plain } from "../knowledge/text/plain.ts";
import { harmless } from "./rules/harmless.ts";

const alarming = ["suicider", "suicide", "suicidaire", "mourir", "disparaitre", "scarifier", "scarifie", "harceler", "harcele", "harcelement", "frapper", "violer", "enceinte"];
/** Real words, or common slips of real words, one letter away from an alarming one. */
const innocent = new Set(["murir", "mourier", "violet", "voler", "violier", "frappe", "frappes", "nourrir", "fourrir", "suicides", "harcelee", "harceles", "suicidee", "suicides", "scarifiee", "viole", "violes", "violee", "violon", "viola", "violet", "mouris", "moudir", "mouvoir", "mougir", "rapper", "frapper"]);
const masks = harmless.map(says => new RegExp(says, "g"));

/** What was written, as the rules read it: spelling of alarming words mended. */
export const heard = (message: string) =>
  plain(message)
    .replace(/\b(c|est|j|je|tu) (?=\1\b)/g, "")
    .replace(/\best est\b/g, "est")
    .replace(/(?<=[a-z]{2})(mourir|suicider)\b/g, " $1")
    .split(" ")
    .map(mend)
    .join(" ")
    .replace(/\bm(?:ouri[et]?|ourire?|ourrire?|ourires|ourrir|ourrie|ourri)\b/g, "mourir")
    .replace(/\b(veux|vais|voudrais|envie de|peux|pense a|veut|essaye de) (me|se) tu(?:e|es|ee|ez|ait|ai|et)\b/g, "$1 $2 tuer")
    .replace(/\b(me|se) su[ic]+[ds]+\w*/g, "$1 suicider")
    .replace(/\b(envie de|veux|vais) creve\b/g, "$1 crever")
    .replace(/\b(plus|pas) envie vivre\b/g, "$1 envie de vivre")
    .replace(/\bn (ai|en|est|a|y)\b/g, "$1")
    .replace(/\bne (?!plus|pas|jamais)/g, "")
    .replace(/\bne (plus|pas|jamais)\b/g, "$1");

/** The same without the ways of speaking that mean no harm. */
export const withoutHyperbole = (text: string) => masks.reduce((left, mask) => left.replace(mask, " ~ "), text).replace(/ +/g, " ").trim();

const mend = (word: string) => (word.length < 6 || innocent.has(word) ? word : (alarming.find(known => known[0] === word[0] && nearlyEqual(word, known)) ?? word));

/** One letter added, missing, changed or swapped with its neighbour. */
function nearlyEqual(a: string, b: string) {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped || a.slice(at + 1) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1);
}
