import { placeholders } from "./placeholders.ts";

const word = "[\\p{L}\\d][\\p{L}\\d._%+'-]*";
const dot = "(?:\\s*\\.\\s*|\\s+(?:point|dot|pt)\\s+|\\s*[(\\[]\\s*(?:point|dot)\\s*[)\\]]\\s*)";
const sign = "(?:\\s*[(\\[{]\\s*(?:at|arobase?s?|@|a)\\s*[)\\]}]\\s*|\\s+(?:arobase?s?|arobaz|arrobase?|arobasse)\\s+)";
const local = `${word}(?:\\s+(?:point|dot|tiret|underscore|tiret du (?:bas|6|huit))\\s+${word}){0,4}`;
const ending = "(?:com|fr|net|org|eu|be|ch|re|io|info|edu|gouv|academie|bzh|me|co|uk|de|es|it)";
const houses = "(?:gmail|hotmail|outlook|yahoo|orange|wanadoo|free|laposte|icloud|sfr|live|msn|proton(?:mail)?|bbox|neuf)";

const patterns = [
  `${word}@${word}(?:\\.${word})+`,
  `${local}${sign}${word}(?:(?:${dot}${word}){0,2}${dot}${ending}(?!\\p{L}))?`,
  `${local}(?:\\s*[@＠]\\s*|\\s+at\\s+)${word}(?:${dot}${word}){0,2}${dot}${ending}(?!\\p{L})`,
  `${word}\\s+(?:chez\\s+|a\\s+)?${houses}${dot}(?:com|fr|net)(?!\\p{L})`,
  `${word}@[\\p{L}\\d-]+`,
].map(says => new RegExp(`(?<![\\p{L}\\d])${says}`, "giu"));

export const withoutEmail = (text: string) => patterns.reduce((left, pattern) => left.replace(pattern, placeholders.email), text);
