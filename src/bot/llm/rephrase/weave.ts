import { keeps } from "../verify/keeps.ts";
import type { Sentence, Source } from "../verify/source.ts";
import { verified } from "../verify/verify.ts";

/**
 * The paragraphs of the answer, each in the model's verified words where these still tell all of it, as written elsewhere.
 * Null when the first paragraph, which answers the question, could not be kept: then the written answer is told.
 */
export function weave(sentences: readonly Sentence[], sources: readonly Source[], title: string): string[] | null {
  const good = verified(sentences, sources, title);
  const paragraphs = sources.map(({ n, text }) => {
    const own = good.filter(({ cites }) => cites[0] === n).map(sentence => sentence.text).join(" ");
    return own && keeps(text, own) ? own : text;
  });
  return paragraphs[0] === sources[0]?.text ? null : paragraphs;
}
