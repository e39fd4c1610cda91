import type { Fact } from "./article.ts";

export type Citation = { title: string; url: string; checkedAt: string | null };

/** The pages of these facts, each once. */
export function citationsOf(facts: Fact[]) {
  const pages = new Map<string, Citation>();
  for (const { source, checkedAt } of facts) {
    const before = pages.get(source.url);
    const checked = before ? oldest(before.checkedAt, checkedAt ?? null) : (checkedAt ?? null);
    pages.set(source.url, { title: `${source.title} – ${source.publisher}`, url: source.url, checkedAt: checked });
  }
  return [...pages.values()];
}

/** One page may carry several facts: it counts as checked from the earliest check, and never if one fact is unchecked. */
const oldest = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : null);
