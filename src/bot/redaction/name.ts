import { anyCase } from "./anyCase.ts";
import { isFirstName, isPlainWord } from "./names.ts";
import { placeholders } from "./placeholders.ts";

const token = "[\\p{L}][\\p{L}'’-]*\\.?";
const several = `(${token}(?:\\s+${token}){0,4})`;
const sep = "\\s*:?\\s*";

/** After these, what follows is a name whatever it is. */
const surely = new RegExp(
  `(?<!\\p{L})((?:j[e'’\\s]*m['’\\s]*app?el+e?s?|(?:je|j)\\s+me\\s+(?:nomme|prénomme|prenomme)|on\\s+m['’\\s]?app?elle|(?:mon|ma|son)\\s+(?:nom|prénom|prenom|blaze)(?:\\s+(?:et|est|c['’]?\\s?est|de\\s+famille|nom|prénom|prenom|mon|complet))*|(?:nom|prénom|prenom)(?:\\s+(?:de\\s+famille|et|prénom|prenom|nom))*\\s*:|my\\s+name\\s+is|my\\s+name['’]?s)(?:\\s*:\\s*|\\s+))${several}`,
  "giu",
);
const called = new RegExp(`(?<!\\p{L})((?:s['’\\s]?app?elle(?:nt)?|se\\s+nomme)\\s+)${several}`, "giu");
/** After these, a name when it looks like one. */
const perhaps = new RegExp(`(?<!\\p{L})(${anyCase("moi moi,")}\\s*,?\\s*${anyCase("c'est c’est cest")}|${anyCase("moi moi,")}\\s*[Cc]\\s[Ee]st|${anyCase("ici cordialement cordialement, signé signée bisous merci, ici,")}|[Jj]e\\s+suis|[Jj]['’]?suis|[Cc]hui|[Cc]['’]est|[Ii]['’]?m|${anyCase("fils fille frère frere soeur sœur copine copain ami amie élève eleve prof tuteur tutrice")})${sep.replace(":", "[,:]")}(?<=[\\s,:])${several}`, "gu");
const titled = /(?<!\p{L})((?:m\.|mr|mme|mlle|monsieur|madame|mademoiselle)\.?\s+)(\p{Lu}[\p{L}'’-]+(?:[\s-]+\p{Lu}[\p{L}'’-]+){0,2})/giu;
/** « Léa Martin, 15 ans », « … Merci. Léa »; a name alone is left: it may be a school's. */
const signature = new RegExp(`(^|\\n|[.!?]\\s+)(\\p{L}[\\p{L}'’-]*)(\\s+\\p{Lu}[\\p{L}'’-]+)?(?=\\s*,?\\s*\\d{1,2}\\s*ans|(?<=[\\n.!?]\\s*(?:\\S+\\s)?\\S+)\\s*$)`, "gu");

/** The first words of these that make a name; the rest is given back. */
function nameIn(words: string, looks: (word: string, at: number) => boolean) {
  const all = words.split(/(\s+)/);
  let size = 0;
  for (let at = 0; at < all.length && at < 7; at += 2) {
    if (!looks(all[at]!, at / 2)) break;
    size = at + 1;
    if (all[at]!.endsWith(".") && all[at]!.length > 2) break;
  }
  return { name: all.slice(0, size).join(""), rest: all.slice(size).join("") };
}

const capital = (word: string) => /^\p{Lu}/u.test(word);
const particle = /^(?:de|du|le|la|el|al|ben|ould|van|von|da|dos|des)$/i;

const anyName = (words: string) => nameIn(words, (word, at) => !isPlainWord(word) || (at > 0 && particle.test(word) && capital(words.split(/\s+/)[at + 1] ?? "")));
const likelyName = (words: string) => {
  const [first = ""] = words.split(/\s+/);
  if (!isFirstName(first.replace(/\.$/, ""))) return { name: "", rest: words };
  return nameIn(words, (word, at) => at === 0 || (at <= 2 && capital(word) && !isPlainWord(word)));
};
const put = (before: string, { name, rest }: { name: string; rest: string }) => `${before}${name ? placeholders.name + (name.endsWith(".") ? "." : "") : ""}${rest}`;

/** Twice: « Nom : Leroy Prénom : Camille » holds two. */
export const withoutName = (text: string) => once(once(text));

const once = (text: string) =>
  text
    .replace(surely, (_, before: string, words: string) => put(before, anyName(words)))
    .replace(called, (_, before: string, words: string) => put(before, likelyName(words)))
    .replace(perhaps, (whole: string, before: string, words: string) => put(whole.slice(0, whole.length - words.length), likelyName(words)))
    .replace(titled, (whole, before: string, name: string) => (/^\p{Lu}/u.test(name) ? `${before}${placeholders.name}` : whole))
    .replace(signature, (whole: string, before: string, first: string) => (isFirstName(first.replace(/\.$/, "")) && capital(first) ? `${before}${placeholders.name}` : whole));
