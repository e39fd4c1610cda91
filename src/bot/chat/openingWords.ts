import { articles } from "../knowledge/article.ts";

/** What stands in the field when a link opens the chat on an article: its title, which the person sends or changes. "" for an article that does not exist. */
export const openingWords = (id: unknown) => articles().find(article => article.id === id)?.title ?? "";
