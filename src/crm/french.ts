const zone = "Europe/Paris";
const day = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: zone });
const moment = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: zone });
const plain = new Intl.DateTimeFormat("fr-FR", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: zone });
const first = (text: string) => text.replace(/(^|\s)1 (?=\p{L})/u, "$11er ");
const time = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: zone });
const list = new Intl.ListFormat("fr-FR", { type: "conjunction" });

/** « 24 novembre 2026 », « 1er mai 2027 », in Paris. */
export const frenchDay = (at: Date) => first(day.format(at));
/** « mardi 24 novembre à 14:00 », in Paris. */
export const frenchMoment = (at: Date) => first(moment.format(at));
/** « 14:00 », in Paris. */
export const frenchTime = (at: Date) => time.format(at);
/** « 24/11/2026 », for spreadsheets. */
export const shortDay = (at: Date) => plain.format(at);
export const frenchList = (words: string[]) => list.format(words);
/** « 1 visite », « 2 visites »: in French zero and one are singular. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n < 2 ? one : many}`;
