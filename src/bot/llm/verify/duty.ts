import { type Clause, alike, allowing, clauses, obliging } from "./clauses.ts";
import { fold } from "../../knowledge/text/fold.ts";
import { rootsIn } from "./roots.ts";

const sentencesOf = (text: string) => text.split(/[.!?\n]+/).filter(part => part.trim());

/** Whether a sentence obliges where its source does not, or leaves free what its source obliges to. */
export function bends(sentence: string, source: string) {
  const [must, may] = [obliging, allowing].map(kind => kind.test(fold(sentence)));
  if (!must && !may) return false;
  const [best] = sentencesOf(source).map(text => ({ text: fold(text), near: alike(rootsIn(sentence), rootsIn(text)) })).sort((a, b) => b.near - a.near);
  if (must && !clauses(sentence).filter(({ obliges }) => obliges).every(one => obligedToo(one, clauses(source)))) return true;
  return Boolean(may && !must && best && obliging.test(best.text) && !allowing.test(best.text));
}

/** An obligation must stand nearest to an obligation of the source, or as near. */
function obligedToo(clause: Clause, told: Clause[]) {
  const nearest = (obliges: boolean) => Math.max(0, ...told.filter(one => one.obliges === obliges).map(({ roots }) => alike(clause.roots, roots)));
  const duty = nearest(true);
  return duty > 0 && duty >= nearest(false);
}
