/** A list of plain words as a pattern that takes capitals or not, where the rest of the pattern must tell them apart. */
export const anyCase = (words: string) => `(?:${words.trim().split(/\s+/).map(word => word.replace(/\p{L}/gu, letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)).join("|")})`;
