const asWritten: Record<string, string> = { saint: "st", sainte: "ste", saints: "sts" };

/** The words of a text in lower case without accents: « Lycée Saint-Lô » gives ["lycee", "saint", "lo"]. */
export const plainWords = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** What a search finds a record by, each word once; « saint » is found by « st » too, as people write it. */
export function searchWords(...texts: (string | null | undefined)[]) {
  const words = texts.flatMap(text => plainWords(text ?? ""));
  return [...new Set(words.flatMap(word => [word, asWritten[word] ?? word]))].sort();
}

/** One anchored pattern a typed word, so that the index on `words` serves it. Ten words are enough to find anything. */
export const typedPatterns = (text: string) => [...new Set(plainWords(text.slice(0, 200)))].slice(0, 10).map(word => new RegExp(`^${word}`));

/** What a name is sorted by: its words, accents and case aside. */
export const filedAs = (name: string | null | undefined) => plainWords(name ?? "").join(" ");

/** Every end of a number, three figures at least: any part of it is then the beginning of one of them. */
export const numberWords = (digits: string | null | undefined) => (digits && /^\d{3,}$/.test(digits) ? Array.from({ length: digits.length - 2 }, (_, i) => digits.slice(i)) : []);
