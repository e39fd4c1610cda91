import { placeholders } from "./placeholders.ts";

/** Length of an IBAN by country. Source: SWIFT, IBAN Registry (to confirm at each release). */
const lengths: Record<string, number> = { AD: 24, AT: 20, BE: 16, CH: 21, DE: 22, DK: 18, ES: 24, FI: 18, FR: 27, GB: 22, IE: 22, IT: 27, LU: 20, MA: 28, MC: 27, NL: 18, PL: 28, PT: 25, RO: 24, SE: 24, TN: 24, TR: 26, UA: 29 };
const part = "[ \\t\\u00a0\\u202f.\\-_/]{0,2}";
const whole = new RegExp(Object.entries(lengths).map(([country, length]) => `\\b${[...country].join(part)}${part}\\d${part}\\d(?:${part}[a-z\\d]){${length - 4}}(?![a-z\\d])`).join("|"), "gi");
/** Cut short or mistyped, it is still somebody's account. */
const nearly = new RegExp(`\\bFR${part}\\d{2}(?:${part}\\d){8,}(?:${part}[a-z]?\\d+)*`, "gi");

const looksIt = (found: string) => found.replace(/\D/g, "").length >= 8;

export const withoutIban = (text: string) => text.replace(whole, found => (looksIt(found) ? placeholders.iban : found)).replace(nearly, placeholders.iban);
