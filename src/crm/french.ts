import { TZDate } from "@date-fns/tz";
import { Refusal } from "../web/errors.ts";

const zone = "Europe/Paris";
const day = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: zone });
const moment = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: zone });
const plain = new Intl.DateTimeFormat("fr-FR", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: zone });
const iso = new Intl.DateTimeFormat("sv-SE", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });
const first = (text: string) => text.replace(/(^|\s)1 (?=\p{L})/u, "$11er ");
const time = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: zone });
const list = new Intl.ListFormat("fr-FR", { type: "conjunction" });

/** « 24 novembre 2026 », « 1er mai 2027 », in Paris. */
export const frenchDay = (at: Date) => first(day.format(at));
/** « mardi 24 novembre à 14:00 », in Paris. */
export const frenchMoment = (at: Date) => first(moment.format(at));
/** « 24/11/2026 14:00:05,120 (UTC) »: for evidence, to the millisecond. */
export const exactMoment = (at: Date) => `${at.toISOString().slice(0, 10).split("-").reverse().join("/")} ${at.toISOString().slice(11, 23).replace(".", ",")} (UTC)`;
/** « 24 novembre 2026 à 14:00 », in Paris: for what may be years ago. */
export const datedMoment = (at: Date) => `${frenchDay(at)} à ${frenchTime(at)}`;
/** « 14:00 », in Paris. */
export const frenchTime = (at: Date) => time.format(at);
/** « 2026-11-24 », the day it is in Paris: days compare as text. */
export const isoDay = (at: Date) => iso.format(at);
/** That hour of the day in Paris in which `at` falls. */
export function hourOfDay(at: Date, hour: number) {
  const local = new TZDate(at.getTime(), zone);
  return new Date(new TZDate(local.getFullYear(), local.getMonth(), local.getDate(), hour, 0, zone).getTime());
}
/** Midnight in Paris, at the beginning of that day. */
export const dayStart = (at: Date) => hourOfDay(at, 0);
/** Midnight in Paris, on the first of that month. */
export function monthStart(at: Date) {
  const local = new TZDate(at.getTime(), zone);
  return new Date(new TZDate(local.getFullYear(), local.getMonth(), 1, zone).getTime());
}
/** « 24/11/2026 », for spreadsheets. */
export const shortDay = (at: Date) => plain.format(at);
export const frenchList = (words: string[]) => list.format(words);
/** « 1 visite », « 2 visites »: in French zero and one are singular. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n < 2 ? one : many}`;

/** Lower case, without accents: « Forêt » and « foret » are one. */
export const unaccented = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The day of a date field (« 2026-11-24 »), at noon in Paris; refuses what is none at `field`. */
export function readDay(text: string, field: string): Date {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const noon = new TZDate(year ?? NaN, (month ?? 1) - 1, date ?? 1, 12, 0, zone);
  if (!year || noon.getDate() !== date || noon.getMonth() !== month! - 1) throw new Refusal("day", "Indiquez une date, par exemple 24/11/2026.", field);
  return new Date(noon.getTime());
}
