import { digits, gap } from "./gap.ts";
import { placeholders } from "./placeholders.ts";

/** Metropolitan France and overseas: national form, and behind +33, 0033 or an overseas code (262, 590, 594, 596, 508, 687, 689). Whoever gives another country's number is heard too. */
const national = new RegExp(`(?<![\\d,])[0oO]${gap}[1-9]${digits(8)}(?!\\d{3})`, "g");
const abroad = new RegExp(`(?:\\+|(?<!\\d)0${gap}0)${gap}(?:33|262|590|594|596|508|681|687|689)(?:${gap}0)?${digits(6)}(?:${gap}\\d){0,3}(?!\\d)`, "g");
const elsewhere = new RegExp(`\\+${gap}[1-9]${digits(8)}(?:${gap}\\d){0,5}(?!\\d)`, "g");
/** Nine digits without the first zero, after the words that announce a number. */
const announced = new RegExp(`((?:num[ée]ro|num|t[ée]l(?:[ée]phone)?|portable|appel\\w*|joindre|sms|whatsapp)[^\\d\\n]{0,20})[1-9]${digits(8)}(?!${gap}\\d)`, "giu");
const words = "(?:z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|et|\\d{1,2})";
const spelled = new RegExp(`(?<!\\p{L})(?:z[ée]ro|0)[\\s,.-]+${words}(?:[\\s,.-]+${words}){3,}(?!\\p{L})`, "giu");

/** Numbers of services that anybody may call (0 800…) and four digits or less are nobody's. */
const service = /^\D*0\D*8\D*(0|1|2|9)/;

export const withoutPhone = (text: string) =>
  text
    .replace(abroad, placeholders.phone)
    .replace(elsewhere, placeholders.phone)
    .replace(national, found => (service.test(found.replace(/[oO]/, "0")) ? found : placeholders.phone))
    .replace(announced, `$1${placeholders.phone}`)
    .replace(spelled, placeholders.phone);
