import { type Broken, rules } from "./rules.ts";
import { type Sentence, type Source, wordsOf } from "./source.ts";

/** The rule that a sentence breaks, or null: everything in it is said by the sources it names. Pure. */
export function brokenBy({ text, cites }: Sentence, sources: readonly Source[], title: string): Broken | null {
  const named = sources.filter(({ n }) => cites.includes(n));
  if (!cites.length || named.length !== new Set(cites).size) return "cites";
  const said = wordsOf(named, title);
  return (Object.keys(rules) as (keyof typeof rules)[]).find(rule => rules[rule](text, said)) ?? null;
}

/** The sentences that their sources bear out, each cut to one sentence: a list or two sentences in one are judged apart. */
export const verified = (sentences: readonly Sentence[], sources: readonly Source[], title: string) => sentences.flatMap(apart).filter(sentence => !brokenBy(sentence, sources, title));

const mark = / ?\[\d+(?:, ?\d+)*\]/g;

export const apart = ({ text, cites }: Sentence): Sentence[] =>
  text
    .normalize("NFC")
    .replace(mark, "")
    .split(/\n+|(?<=[.!?…]»?)\s+(?=[«\p{Lu}])/u)
    .map(part => part.replace(/^\s*(?:[-•–*]|\d+[.)])\s+/, "").replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .map(part => ({ text: /[.!?…]$/.test(part) ? part : `${part.replace(/[;,:]$/, "")}.`, cites }));
