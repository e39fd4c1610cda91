import { fold } from "../../knowledge/text/fold.ts";
import { inDigits } from "./numbers.ts";
import { isLittle, isNeutral, root, rootsIn } from "./roots.ts";

/** A number as a text gives it: « pas plus de 7 heures par jour » is 7, heure, par jour, at most. `near`: the roots around it. */
export type Figure = { value: string; unit: string; rate: string; bound: "" | "most" | "least" | "under" | "over"; near: string[] };

const units: Record<string, string> = { h: "heure", heure: "heure", heures: "heure", min: "minute", mn: "minute", minute: "minute", minutes: "minute", seconde: "seconde", secondes: "seconde", jour: "jour", jours: "jour", journee: "jour", journees: "jour", semaine: "semaine", semaines: "semaine", mois: "mois", an: "an", ans: "an", annee: "an", annees: "an", euro: "euro", euros: "euro", "€": "euro", eur: "euro", "%": "%", e: "rang", er: "rang", ere: "rang", eme: "rang", km: "km", kilometre: "km", kilometres: "km" };
for (const month of "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ")) units[month] = month;
const aside = /^(premier|premiere|prochain|prochaine|dernier|derniere|bon|bonne)s?$/;

const isNumber = (token: string | undefined) => token !== undefined && /^\d/.test(token);

/** Every number of a text, in digits or in words, with what it counts. */
export function figures(text: string): Figure[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at) => (isNumber(token) || oneOf(tokens, at) ? [figureAt(tokens, at)] : []));
}

function tokensOf(text: string) {
  const signs = text.replace(/\bdès\b/gi, "à partir de").replace(/(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, "$1").replace(/(\d),(?=\d)/g, "$1.").replace(/pour cent\b/gi, "%");
  return signs.split(/(\d+(?:\.\d+)?|[%€/])/).flatMap((piece, at) => (at % 2 ? [piece] : inDigits(fold(piece).split(" ").filter(Boolean))));
}

/** « une semaine », « un an »: an article that counts. */
const oneOf = (tokens: string[], at: number) => /^une?$/.test(tokens[at]!) && tokens[at + 1]! in units && tokens[at - 1] !== "par";

function figureAt(tokens: string[], at: number): Figure {
  const value = isNumber(tokens[at]) ? String(Number(tokens[at])) : "1";
  const [unit, end] = unitAt(tokens, at + 1);
  const [rate, after] = rateAt(tokens, end);
  return { value, unit, rate, bound: boundOf(tokens.slice(Math.max(0, at - 5), at).join(" "), tokens.slice(after, after + 4).join(" ")), near: [...around(tokens.slice(0, at).reverse()), ...around(tokens.slice(end))] };
}

const around = (tokens: string[]) => tokens.filter(token => /^[a-z]/.test(token) && !isLittle(token) && !(token in units)).map(root).filter(one => !isNeutral(one)).slice(0, 3);

/** The word counted, and where the words after it begin; in « de 14 à 16 ans » both numbers count years. */
function unitAt(tokens: string[], from: number): [string, number] {
  let at = from;
  while (aside.test(tokens[at] ?? "")) at += 1;
  const word = tokens[at] ?? "";
  if (word in units) return [units[word]!, at + 1];
  if (isNumber(word) && at === from) return unitAt(tokens, at + 1);
  if (/^(a|et|ou)$/.test(word) && isNumber(tokens[at + 1])) return [unitAt(tokens, at + 2)[0], from];
  return /^[a-z]/.test(word) && !isLittle(word) ? [`~${root(word)}`, at + 1] : ["", from];
}

function rateAt(tokens: string[], at: number): [string, number] {
  const word = tokens[at + 1] ?? "";
  return /^(par|chaque|\/)$/.test(tokens[at] ?? "") && word ? [units[word] ?? root(word), at + 2] : ["", at];
}

function boundOf(before: string, after: string): Figure["bound"] {
  const lead = before.replace(/( (les?|la|l|des?|du|tes|ses|vos|age))+$/, "");
  if (/(jusqu a|au plus|maximum|maximal|pas plus|limite|depasser?( pas| jamais)?)$/.test(lead) || /^(au plus|au maximum|maximum|max|maximales?)\b/.test(after)) return "most";
  if (/(au moins|minimum|a partir|pas moins)$/.test(lead) || /^(au moins|au minimum|minimum|minimales?|ou plus|et plus)\b/.test(after)) return "least";
  if (/(moins|avant)$/.test(lead)) return "under";
  return /(plus|apres|au dela)$/.test(lead) ? "over" : "";
}

const sentencesOf = (text: string) => text.split(/[.!?…]\s+|\n/).filter(Boolean);

/** Whether a sentence of the source gives this number, of the same thing, with the same limit, and near one of the same words. */
export const givenIn = (source: string) => {
  const told = sentencesOf(source).flatMap(sentence => {
    const roots = new Set(rootsIn(sentence));
    return figures(sentence).map(figure => ({ figure, roots }));
  });
  return (one: Figure) => told.some(({ figure, roots }) => same(one, figure) && (!one.near.length || one.near.some(root => roots.has(root))));
};

const same = (one: Figure, other: Figure) => one.value === other.value && sameUnit(one.unit, other.unit) && (!one.rate || one.rate === other.rate) && one.bound === other.bound;
const loose = (unit: string) => unit === "" || unit.startsWith("~");
const sameUnit = (a: string, b: string) => a === b || (loose(a) && loose(b));
