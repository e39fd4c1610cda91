import { unaccented } from "../french.ts";
import type { Column } from "./importKind.ts";

const plain = (text: string) => unaccented(text).replace(/[^a-z0-9]+/g, "");

/** What each header most likely means: a column's name, label or a header known for it, accents and signs aside; each at most once. */
export function guessMapping(headers: readonly string[], columns: readonly Column[]): (string | null)[] {
  const taken = new Set<string>();
  return headers.map(header => {
    const means = columns.find(({ name, label, headers: known }) => !taken.has(name) && [name, label, ...known].some(one => plain(one) === plain(header)));
    if (means) taken.add(means.name);
    return means?.name ?? null;
  });
}
