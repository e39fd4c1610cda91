/** The overlapping n-letter pieces of a plain text, word edges included: what survives a typo. */
export function grams(text: string, n: number) {
  const padded = ` ${text} `;
  return Array.from({ length: Math.max(0, padded.length - n + 1) }, (_, at) => padded.slice(at, at + n));
}
