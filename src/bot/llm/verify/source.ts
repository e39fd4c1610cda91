/** What a sentence may rest on: the title of the article, one told paragraph, and the facts it comes from. */
export type Source = { n: number; text: string; facts: string[] };

/** One sentence of a model, with the numbers of the sources it names. */
export type Sentence = { text: string; cites: number[] };

/** All that the named sources say, a paragraph each. */
export const wordsOf = (sources: readonly Source[], title: string) => [`${title}.`, ...sources.flatMap(({ text, facts }) => [text, ...facts])].join("\n");
