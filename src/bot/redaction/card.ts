import { digits } from "./gap.ts";
import { placeholders } from "./placeholders.ts";

const sixteen = new RegExp(`(?<!\\d)[2-6]${digits(15)}(?!\\d)`, "g");
const doubled = (digit: number) => (digit > 4 ? digit * 2 - 9 : digit * 2);

/** The key of a card number (ISO/IEC 7812-1). */
const luhn = (number: string) => [...number].reverse().reduce((sum, digit, at) => sum + (at % 2 ? doubled(Number(digit)) : Number(digit)), 0) % 10 === 0;

export const withoutCard = (text: string) => text.replace(sixteen, found => (luhn(found.replace(/\D/g, "")) ? placeholders.card : found));
