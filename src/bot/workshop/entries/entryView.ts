import { frenchDay, frenchMoment } from "../../../crm/french.ts";
import type { Person } from "../../../crm/people/person.ts";
import { caseWords, choicesFor } from "./choices.ts";
import { type EntryForm, type FactForm, blankFact, formOf } from "./entryForm.ts";
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
  const shown = (fact: FactForm, i: number) => ({ ...fact, n: i + 1, name: `f${i + 1}`, own: Boolean(fact.url || fact.title || fact.publisher), check: checkWords(fact, names) });
  return {
    ...form,
    ...choicesFor(form.audience),
    facts: form.facts.map(shown),
    blanks: [{ ...shown(blankFact, form.facts.length), open: !form.facts.length }, { ...shown(blankFact, form.facts.length + 1), open: false }],
  };
}

const checkWords = ({ checkedAt, checkedBy }: FactForm, names: Names) => (checkedAt ? `Vérifié le ${dayWords(checkedAt)}${checkedBy ? ` par ${names.get(checkedBy) ?? checkedBy}` : ""}.` : "Jamais vérifié : dit « à confirmer » dans le chat.");

/** Whether what is told was read by its reviewer, and what this person may say of it. */
function reviewView(person: Person, told: EntryForm | null, names: Names) {
  if (!told) return null;
  const reviewer = reviewerOf(told.reviewer);
  const done = told.reviewStatus === "reviewed";
  return { done, label: reviewers[reviewer].label, words: done ? `Relue${told.reviewedBy ? ` par ${names.get(told.reviewedBy) ?? told.reviewedBy}` : ""}${told.reviewedAt ? ` le ${dayWords(told.reviewedAt)}` : ""}.` : "Pas encore relue.", may: done ? null : mayReview(person, reviewer) };
}
