import { TZDate } from "@date-fns/tz";
import { addDays, addYears } from "date-fns";
import { Refusal } from "../../web/errors.ts";
import { isDayOff } from "../territories/daysOff.ts";

const typed = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const zone = "Europe/Paris";

/**
 * The dates of a form's `datetime-local` fields, read as Paris time; blank fields are left out.
 * Returns the dates in order and, at each field, what keeps a date from being possible.
 */
export function wishedDates(texts: Record<string, string>, at: Date): { dates: Date[]; faults: Refusal[] } {
  const faults: Refusal[] = [];
  const dates: Date[] = [];
  for (const [field, text] of Object.entries(texts)) {
    if (!text) continue;
    const date = parisTime(text);
    const sentence = date ? whyNot(date, at) : "Indiquez une date et une heure, par exemple 15/01/2027 14:00.";
    if (sentence) faults.push(new Refusal("date", sentence, field));
    else if (!dates.some(other => other.getTime() === date!.getTime())) dates.push(date!);
  }
  if (!dates.length && !faults.length) faults.push(new Refusal("date-missing", "Proposez deux dates au moins.", Object.keys(texts)[0]));
  return { dates: dates.sort((a, b) => a.getTime() - b.getTime()), faults };
}

export function parisTime(text: string): Date | null {
  const [, year, month, day, hour, minute] = (typed.exec(text) ?? []).map(Number);
  if (!year) return null;
  const local = new TZDate(year, month! - 1, day!, hour!, minute!, zone);
  return local.getDate() === day && local.getMonth() === month! - 1 && hour! < 24 && minute! < 60 ? new Date(local.getTime()) : null;
}

function whyNot(date: Date, at: Date) {
  if (date < addDays(at, 3)) return "Choisissez une date dans trois jours au plus tôt : il faut le temps de trouver quelqu’un.";
  if (date > addYears(at, 1)) return "Choisissez une date dans l’année qui vient.";
  const local = new TZDate(date.getTime(), zone);
  if (isDayOff(date)) return "Ce jour est un dimanche ou un jour férié.";
  if (local.getHours() < 7 || local.getHours() >= 20) return "Choisissez une heure entre 7 h et 20 h.";
  return null;
}
