import { type Article, articles } from "./article.ts";

/** The base as it is told now. */
export const base = (): readonly Article[] => articles();

/** One entry of the base, or undefined. */
export const entryOf = (id: string) => base().find(article => article.id === id);
