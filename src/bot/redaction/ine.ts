import { placeholders } from "./placeholders.ts";

/** Eleven signs: ten digits and a letter (BEA), nine and two (RNIE), or a mix that begins with a digit (universities). School codes have eight. */
const told = /(?<![\p{L}\d])(?:\d(?:[\s.-]?\d){8}[\s.-]?(?:\d[\s.-]?[a-z]|[a-z][\s.-]?[a-z])|(?=[a-z\d]{11}(?![\p{L}\d]))(?=(?:[a-z]*\d){5})(?=\d*[a-z])[\da-z]{11})(?![\p{L}\d])/giu;
/** « mon INE est … »: whatever follows, mistyped or not. */
const named = /(\b(?:ine|bea|identifiant national(?: [ée]l[eè]ve| [ée]tudiant)?)\b[^\d\n]{0,15}?)((?=[a-z\d\s.-]*\d{3})[a-z]?\d(?:[\s.-]?[a-z\d]){7,11})(?![\p{L}\d])/giu;

export const withoutIne = (text: string) => text.replace(told, placeholders.ine).replace(named, `$1${placeholders.ine}`);
