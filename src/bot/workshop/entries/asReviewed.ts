import { formOf } from "./entryForm.ts";
import { textOf } from "./textOf.ts";

/** What a reviewer answers for: the words that people read, and what they rest on. Questions, words and dates of checks are not in it. */
function answered(text: string) {
  const form = formOf(text);
  return form && JSON.stringify([form.title, form.body, form.next, form.nextHref, form.depends, form.facts.map(({ says, source, url, validFrom, validUntil }) => [says, source, url, validFrom, validUntil])]);
}

/** The text as it may say « relue »: only as what is told says it, with the very words that were read. */
export function asReviewed(text: string, told: string) {
  const [form, before] = [formOf(text), formOf(told)];
  if (!form) return text;
  const kept = before && answered(text) === answered(told);
  const { reviewStatus, reviewedBy, reviewedAt } = kept ? before : { reviewStatus: "draft", reviewedBy: "", reviewedAt: "" };
  const same = form.reviewStatus === reviewStatus && form.reviewedBy === reviewedBy && form.reviewedAt === reviewedAt;
  return same ? text : textOf({ ...form, reviewStatus, reviewedBy, reviewedAt });
}
