import { type Article, articles } from "./article.ts";
import { plain } from "./text/plain.ts";

/** The base as it is told now. */
export const base = (): readonly Article[] => articles();

/** One entry of the base, or undefined. */
export const entryOf = (id: string) => base().find(article => article.id === id);

let titles: { of: readonly Article[]; byTitle: Map<string, Article> } | undefined;

/** The entry whose very title was typed, or tapped. */
export function entryTitled(text: string) {
  const now = base();
  if (titles?.of !== now) titles = { of: now, byTitle: new Map(now.map(article => [plain(article.title), article])) };
  return titles.byTitle.get(plain(text));
}
