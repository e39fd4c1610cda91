/** Pieces put together, on plain text: no accents, no apostrophes (« j ai »), SMS forms written out. */
export const any = (...pieces: readonly string[]) => `(?:${pieces.join("|")})`;
/** Up to so many words of any kind, but these. */
export const upTo = (count: number, but = "") => `(?:${but && `(?!(?:${but})\\b)`}\\w+ ){0,${count}}?`;
export const whole = (says: string) => `\\b(?:${says})\\b`;
