import { isoDay, frenchDay, readDay } from "../../crm/french.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import type { Exception } from "./calendar.ts";
import { readSlots } from "./readSlots.ts";

const most = 60;
const field = "exceptions";
const shape = /^(?:du\s+|le\s+)?([\d/-]+)(?:\s+au\s+([\d/-]+))?$/i;

/**
 * Exceptions as typed, one a line: « 24/12/2026 au 31/12/2026 ; fermé ; fin d’année », « 14/07/2027 ; 9 h-12 h ; forum ». Throws
 * Refusals that name each line that is wrong.
 */
export function readExceptions(text: string): Exception[] {
  const lines = text.split("\n").map(line => line.trim()).filter(Boolean);
  if (lines.length > most) throw new Refusal("exceptions", `Donnez au plus ${most} jours à part\u00a0: retirez ceux qui sont passés.`, field);
  const faults: Refusal[] = [];
  const read = lines.flatMap((line, index) => attempt(() => readException(line, index + 1), faults) ?? []).sort((a, b) => a.from.localeCompare(b.from));
  const twice = read.find((one, index) => index && one.from <= read[index - 1]!.to);
  if (twice) faults.push(new Refusal("overlap", `Le ${frenchDay(readDay(twice.from, field))} est dans deux lignes.`, field));
  if (faults.length) throw new Refusals(faults.map(({ code, message }) => new Refusal(code, message, field)));
  return read;
}

function readException(line: string, number: number): Exception {
  const no = (sentence: string) => new Refusal("exception", `Ligne ${number}\u00a0: ${sentence}`, field);
  const [days = "", hours = "", reason = "", ...more] = line.split(";").map(part => part.trim());
  const [, first, last = first] = shape.exec(days) ?? [];
  if (!first || more.length) throw no("écrivez le jour, les heures et la raison, séparés par des points-virgules, par exemple «\u00a024/12/2026\u00a0; fermé\u00a0; veille de Noël\u00a0».");
  const [from, to] = [day(first, number), day(last!, number)];
  if (to < from) throw no("le dernier jour est avant le premier.");
  if (!hours) throw no("indiquez les heures, ou «\u00a0fermé\u00a0».");
  if (reason.length < 2 || reason.length > 120) throw no("donnez la raison, en 120 caractères.");
  try {
    return { from, to, slots: readSlots(hours, field), reason };
  } catch (error) {
    throw error instanceof Refusal ? no(error.message) : error;
  }
}

function day(text: string, number: number) {
  try {
    return isoDay(readDay(text.includes("/") ? text.split("/").reverse().map(part => part.padStart(2, "0")).join("-") : text, field));
  } catch (error) {
    throw error instanceof Refusal ? new Refusal("day", `Ligne ${number}\u00a0: «\u00a0${text}\u00a0» n’est pas une date, écrivez par exemple 24/12/2026.`, field) : error;
  }
}
