import type { EntryForm, FactForm } from "./entryForm.ts";

const one = (text: string) => text.replace(/[ \t\r\n]+/g, " ").trim();
const part = (text: string) => one(text).replaceAll("|", "/");

/** The page a fact comes from, as a text names it. */
export const sourceText = ({ source, title, publisher, url }: FactForm) => source || [title, publisher, url].map(part).join(" | ");

function factText(fact: FactForm) {
  const { says, checkedAt, checkedBy, validFrom, validUntil } = fact;
  const dates = Object.entries({ checkedBy, validFrom, validUntil }).filter(([, value]) => value);
  return [`- says: ${one(says)}`, `  source: ${sourceText(fact)}`, `  checkedAt: ${one(checkedAt)}`, ...dates.map(([name, value]) => `  ${name}: ${one(value)}`)];
}

/** The article's text, in the order and words of knowledge/articles. */
export function textOf(form: EntryForm) {
  const line = (name: keyof EntryForm, value = one(form[name] as string)) => (value ? [`${name}: ${value}`] : []);
  const questions = form.questions.split(/\r?\n/).map(one).filter(Boolean);
  return [
    "---",
    ...line("id"), ...line("title"), ...line("audience", form.audience.join(", ")), ...line("territory"), ...line("topic"), ...line("depends"),
    ...line("words"), ...line("related"), ...line("next"), ...line("nextHref"), ...line("humanOnly"),
    ...line("reviewStatus"), ...line("reviewer"), ...line("reviewedBy"), ...line("reviewedAt"),
    "questions:", ...questions.map(question => `- ${question}`),
    "facts:", ...form.facts.flatMap(factText),
    "---", form.body.replace(/\r\n?/g, "\n").trim(), "",
  ].join("\n");
}
