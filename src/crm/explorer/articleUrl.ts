/** Where the assistant opens on an article of its own: the question is already in its field. */
export const articleUrl = (article: string) => `/chat?sujet=${article}`;
