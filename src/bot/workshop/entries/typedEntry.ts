import { fields, longText, values } from "../../../web/fields.ts";
import { type EntryForm, type FactForm, blankFact } from "./entryForm.ts";
import { sourceText } from "./textOf.ts";

const mostFacts = 40;
const factFields = ["says", "source", "title", "publisher", "url", "validFrom", "validUntil"] as const;
type By = { id: string; today: string };

/** Reads the form over what it was opened on: a fact is checked when its box says so, and stays checked only while its words and page stay. */
export function typedEntry(body: unknown, before: EntryForm, by: By): EntryForm {
  const text = fields(body, "title", "territory", "topic", "depends", "words", "next", "nextHref", "related", "reviewer", "humanOnly");
  return { ...before, ...text, audience: values(body, "audience"), questions: longText(body, "questions"), body: longText(body, "body"), facts: typedFacts(body, before.facts, by) };
}

function typedFacts(body: unknown, before: readonly FactForm[], by: By) {
  const facts = Array.from({ length: mostFacts }, (_, i) => typedFact(body, i + 1));
  return facts.filter(({ fact }) => factFields.some(name => fact[name])).map(({ fact, checked }) => {
    if (checked) return { ...fact, checkedAt: by.today, checkedBy: by.id };
    const same = before.find(one => one.says === fact.says && sourceText(one) === sourceText(fact));
    return same ? { ...fact, checkedAt: same.checkedAt, checkedBy: same.checkedBy } : fact;
  });
}

function typedFact(body: unknown, n: number) {
  const name = (field: string) => `f${n}-${field}`;
  const typed = fields(body, ...factFields.map(name), name("checked"));
  const fact = { ...blankFact, ...Object.fromEntries(factFields.map(field => [field, typed[name(field)]!.replace(/[ \t\r\n]+/g, " ")])) };
  return { fact, checked: Boolean(typed[name("checked")]) };
}
