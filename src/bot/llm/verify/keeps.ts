import { clauses, obliging } from "./clauses.ts";
import { figures } from "./figures.ts";
import { fold } from "../../knowledge/text/fold.ts";
import { rootsIn } from "./roots.ts";

const least = 0.7;

/** Whether these sentences still tell what the paragraph told: its numbers, what it denies, what it obliges to, and seven tenths of its words. */
export function keeps(paragraph: string, sentences: string) {
  const told = figures(sentences);
  if (figures(paragraph).some(({ value, unit, bound }) => !told.some(one => one.value === value && one.unit === unit && one.bound === bound))) return false;
  if (obliging.test(fold(paragraph)) && !obliging.test(fold(sentences))) return false;
  const denied = clauses(sentences).filter(({ denies }) => denies).flatMap(({ roots }) => roots);
  if (clauses(paragraph).some(({ denies, roots }) => denies && roots.length > 0 && !roots.some(one => denied.includes(one)))) return false;
  const [all, said] = [[...new Set(rootsIn(paragraph))], new Set(rootsIn(sentences))];
  return all.filter(one => said.has(one)).length >= least * all.length;
}
