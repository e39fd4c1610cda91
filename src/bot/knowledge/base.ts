import { type Article, articles } from "./article.ts";
import { plain } from "./text/plain.ts";

let told: readonly Article[] | null = null;

/** The base as it is told now: the shipped articles, and over them those of the workshop. Another array whenever it changes. */
export const base = (): readonly Article[] => told ?? articles();

/** Lays these over the shipped articles: one replaces that of its id, others come after. */
export function layOver(own: readonly Article[]) {
  const rest = new Map(own.map(article => [article.id, article]));
  const shipped = articles().map(article => {
    const laid = rest.get(article.id);
    rest.delete(article.id);
    return laid ?? article;
  });
  told = own.length ? [...shipped, ...rest.values()] : null;
}

/** One entry of the base, or undefined. */
export const entryOf = (id: string) => base().find(article => article.id === id);

let titles: { of: readonly Article[]; byTitle: Map<string, Article> } | undefined;

/** The entry whose very title was typed, or tapped. */
export function entryTitled(text: string) {
  const now = base();
  if (titles?.of !== now) titles = { of: now, byTitle: new Map(now.map(article => [plain(article.title), article])) };
  return titles.byTitle.get(plain(text));
}
