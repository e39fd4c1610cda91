import { placeholders } from "./placeholders.ts";

const months = "(?:janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)\\.?";
const year = "(?:19[2-9]\\d|20[01]\\d)";
const written = `\\d{1,2}(?:er)?\\s+${months}\\s+(?:${year}|\\d{2})`;
const figures = "\\d{1,2}\\s?[/.\\-\\s]\\s?\\d{1,2}\\s?[/.\\-\\s]\\s?(?:\\d{4}|\\d{2})";
const iso = `${year}-\\d{2}-\\d{2}`;
const said = "(?:n[ée]e?s?(?:\\(e\\))?\\s+(?:un\\s+\\p{L}+\\s+)?(?:le|au|en|:)?|date\\s+de\\s+naissance[^\\d\\n]{0,20}|naissance\\s*:?|anniv(?:ersaire)?[^\\d\\n]{0,15}|born\\s+(?:on|the)?)";

const told = new RegExp(`((?<!\\p{L})${said}\\s*)(?:${written}|${figures}|${iso}|\\d{1,2}(?:er)?\\s+${months}(?!\\p{L}))(?!\\d)`, "giu");
/** A whole date of somebody old enough to write: nobody asks about a calendar so far back. */
const alone = new RegExp(`(?<![\\d/.-])(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:19[2-9]\\d|200\\d|201[0-6])|\\d{1,2}(?:er)?\\s+${months}\\s+(?:19[2-9]\\d|200\\d|201[0-6])|(?:19[2-9]\\d|200\\d|201[0-6])-\\d{2}-\\d{2})(?![\\d/])`, "giu");

export const withoutBirth = (text: string) => text.replace(told, `$1${placeholders.birth}`).replace(alone, placeholders.birth);
