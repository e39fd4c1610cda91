import { frenchDay, frenchMoment } from "../../../crm/french.ts";
import type { Person } from "../../../crm/people/person.ts";
import { caseWords, choicesFor } from "./choices.ts";
import { type EntryForm, blankFact, formOf } from "./entryForm.ts";
import { brokenEntries } from "./liveBase.ts";
import { type Act, OverlayVersion, acts } from "./overlayVersion.ts";
import { previewView } from "./previewView.ts";
import { mayReview, reviewerOf, reviewers } from "./reviewers.ts";
import { type Names, namesOf } from "./namesOf.ts";
import type { Standing } from "./standing.ts";

export type Typed = { form?: EntryForm; text?: string; note?: string; day?: string; seen?: number; whole?: boolean; older?: string | null };

/** One entry as it is edited: by fields, or its whole text; what the chat would say; its versions. */
export async function entryView(standing: Standing, person: Person, typed: Typed) {
  const { entry, edition, shipped, hash, live, draft, told } = standing;
  const text = typed.text ?? typed.older ?? standing.text;
  const [form, told_] = [typed.form ?? formOf(text), formOf(told)];
  const outgrown = Boolean(hash && [live, draft].some(words => words && words.basedOn !== hash));
  const names = await namesOf([...(form?.facts ?? []).map(({ checkedBy }) => checkedBy), told_?.reviewedBy ?? ""]);
  const versions = await OverlayVersion.find({ entry }).sort({ edition: -1 }).limit(20).lean();
  return {
    url: `/atelier/fiches/${entry}`,
    entry,
    title: form?.title || entry,
    seen: String(typed.seen ?? edition),
    whole: Boolean(typed.whole) || !form,
    form: form && fieldsView(form, names),
    text,
    note: typed.note ?? "",
    day: typed.day ?? "",
    help: caseWords,
    preview: previewView(entry, text, typed.day ?? ""),
    state: { live: Boolean(live), draft: Boolean(draft), shipped: Boolean(shipped), outgrown, broken: (brokenEntries().get(entry) ?? []).map(({ line, says }) => `Ligne ${line} : ${says}`) },
    shipped: shipped ?? "",
    review: reviewView(person, told_, names),
    versions: versions.map(one => ({ when: frenchMoment(one.at), datetime: one.at.toISOString(), text: `Édition ${one.edition} : ${acts[one.act as Act].toLowerCase()}`, detail: [one.byName, one.note].filter(Boolean).join(" · ") })),
    older: versions.filter(one => one.text).map(one => ({ value: String(one.edition), label: `Édition ${one.edition}, ${acts[one.act as Act].toLowerCase()}` })),
  };
}

/** A day as people read it; one that is none as it was typed. */
const dayWords = (day: string) => (Number.isNaN(Date.parse(day)) ? day : frenchDay(new Date(day)));

export function fieldsView(form: EntryForm, names: Names = new Map()) {
  const blank = form.facts.length ? 2 : 3;
  const facts = [...form.facts, ...Array.from({ length: blank }, () => blankFact)];
  return {
    ...form,
    ...choicesFor(form.audience),
    count: form.questions.split("\n").filter(line => line.trim()).length,
    facts: facts.map((fact, i) => ({ ...fact, n: i + 1, name: `f${i + 1}`, fresh: i >= form.facts.length, own: Boolean(fact.url || fact.title || fact.publisher), check: fact.checkedAt ? `Vérifié le ${dayWords(fact.checkedAt)}${fact.checkedBy ? ` par ${names.get(fact.checkedBy) ?? fact.checkedBy}` : ""}.` : "Jamais vérifié : dit « à confirmer » dans le chat." })),
  };
}

/** Whether what is told was read by its reviewer, and what this person may say of it. */
function reviewView(person: Person, told: EntryForm | null, names: Names) {
  if (!told) return null;
  const reviewer = reviewerOf(told.reviewer);
  const done = told.reviewStatus === "reviewed";
  return { done, label: reviewers[reviewer].label, words: done ? `Relue${told.reviewedBy ? ` par ${names.get(told.reviewedBy) ?? told.reviewedBy}` : ""}${told.reviewedAt ? ` le ${dayWords(told.reviewedAt)}` : ""}.` : "Pas encore relue.", may: done ? null : mayReview(person, reviewer) };
}
