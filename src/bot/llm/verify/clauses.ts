import { fold } from "../../knowledge/text/fold.ts";
import { isLittle, root } from "./roots.ts";

/** A piece of a sentence with one verb or so: what it speaks of, what of it is denied (in order), and whether it obliges or allows. */
export type Clause = { roots: string[]; denies: boolean; denied: string[]; obliges: boolean; allows: boolean };

const joints = new Set("et ou mais car puis si quand lorsque que qui qu dont sinon parce puisque meme".split(" "));
const denying = /\b(ne|n|pas|jamais|aucune?|sans|ni|non|interdit|interdite|interdits|interdites|impossible)\b/;
const limits = /\b(pas|ne depassent?|jamais) (plus|moins) de\b|\b(ou|et) (non|pas)\b|\bne? depassent? pas\b/g;
export const obliging = /\b(dois|doit|devez|doivent|devra|devras|devrez|devront|faut|faudra|obligatoires?|obligatoirement|obligee?s?|obligations?|indispensables?|imperatif|imperativement|necessaires?|exigee?s?|exige)\b/;
export const allowing = /\b(peux|peut|pouvez|peuvent|pourras?|pourrez|pourront|pourrait|possibles?|droit|autorisee?s?|permis)\b/;

/** The clauses of a text, cut at its punctuation and its conjunctions. « sans » opens one of its own. */
export const clauses = (text: string): Clause[] =>
  text
    .split(/[.,;:!?()«»–—…•\n]+/)
    .flatMap(piece => cut(fold(piece).replace(limits, "")))
    .map(read);

function cut(piece: string) {
  const parts: string[][] = [[]];
  for (const word of piece.split(" ").filter(Boolean)) {
    if (joints.has(word) || word === "sans") parts.push([]);
    if (!joints.has(word)) parts.at(-1)!.push(word);
  }
  return parts.filter(({ length }) => length).map(words => words.join(" "));
}

function read(text: string): Clause {
  const from = denying.exec(text);
  return { roots: rootsOf(text), denies: from !== null, denied: from ? rootsOf(text.slice(from.index)) : [], obliges: obliging.test(text), allows: allowing.test(text) };
}

const rootsOf = (text: string) => text.split(" ").filter(word => !isLittle(word) && !/^\d/.test(word)).map(root);

/** How alike two sets of roots are, 0 to 1 (Dice). */
export function alike(a: readonly string[], b: readonly string[]) {
  const own = new Set(b);
  const common = [...new Set(a)].filter(one => own.has(one)).length;
  return a.length + b.length ? (2 * common) / (new Set(a).size + own.size) : 0;
}
