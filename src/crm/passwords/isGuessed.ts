import { readFileSync } from "node:fs";
import { unaccented } from "../french.ts";

const words = new Set<string>(JSON.parse(readFileSync(new URL("firstGuesses.json", import.meta.url), "utf8")));
const rows = ["azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890"];
const looks: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i", "€": "e" };

/**
 * Whether everybody's first guesses hold this password: a word of our own short list (or two), as it is or with figures for
 * letters, dressed with figures and signs around it; one short piece said again and again; a row of the keyboard; a
 * few figures.
 */
export function isGuessed(password: string) {
  const plain = unaccented(password);
  const bare = plain.replace(/[^a-z]/g, "");
  const read = trimmed(plain).replace(/./gu, sign => looks[sign] ?? sign).replace(/[^a-z]/g, "");
  const figures = bare === "" && plain.length < 16;
  return figures || repeats(plain) || inRow(plain) || [bare, read].some(text => inRow(text) || isWords(text));
}

/** Without the figures and signs around a word: « 2026!bonjour76 » is « bonjour ». */
const trimmed = (text: string) => text.replace(/^[^a-z@$€]+|[^a-z@$€]+$/g, "");

/** One piece of one to four signs, over and over: « aaaaaaaa », « abcabcabc ». */
const repeats = (text: string) => /^(.{1,4}?)\1+.{0,3}$/u.test(text) && new Set(text).size <= 5;

const inRow = (text: string) => text.length > 3 && rows.some(row => row.includes(text) || [...row].reverse().join("").includes(text));

const isWords = (text: string) => words.has(text) || [...words].some(word => text.startsWith(word) && words.has(text.slice(word.length)));
