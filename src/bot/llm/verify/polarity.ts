import { type Clause, alike, clauses } from "./clauses.ts";
import { isNeutral } from "./roots.ts";

const telling = ({ roots }: Clause) => roots.filter(one => !isNeutral(one));

/** Whether a sentence says no where its source says yes, or the other way round. */
export function contradicts(sentence: string, source: string) {
  const told = clauses(source);
  const yes = new Set(told.filter(({ denies }) => !denies).flatMap(({ roots }) => roots));
  const onlyNo = new Set(told.filter(({ denies }) => denies).flatMap(telling).filter(one => !yes.has(one)));
  return clauses(sentence).some(clause => (clause.denies ? !deniedToo(clause, told) : telling(clause).some(one => onlyNo.has(one))));
}

/** What a sentence denies first, its source must deny; « ne peut pas » must be one there too. */
function deniedToo(clause: Clause, told: Clause[]) {
  const denials = told.filter(({ denies, allows }) => denies && (allows || !clause.allows));
  const head = clause.denied.find(one => !isNeutral(one));
  return head ? denials.some(({ roots }) => roots.includes(head)) : denials.some(({ roots }) => alike(clause.roots, roots) > 0);
}
