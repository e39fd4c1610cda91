import { Refusal } from "../../web/errors.ts";
import type { Slot } from "./calendar.ts";
import { sayTime } from "./sayTime.ts";

const most = 6;
const time = String.raw`(\d{1,2})\s*(?:h|:)\s*(\d{2})?`;
const slotShape = new RegExp(String.raw`^(?:de\s*)?${time}\s*(?:-|–|à)\s*${time}$`);

/** Hours as typed in one field: « 9 h-12 h, 14:00-17:30 », « de 9 h à 12 h et de 14 h à 17 h 30 »; empty or « fermé » is none. Refused at that field, in French. */
export function readSlots(text: string, field: string): Slot[] {
  const typed = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (!typed || /^ferm[ée]e?$/.test(typed)) return [];
  const slots = typed.split(/,|\bet\b/).map(part => readSlot(part.trim(), field)).sort((a, b) => a.from.localeCompare(b.from));
  if (slots.length > most) throw new Refusal("slots", `Donnez au plus ${most} plages pour un jour.`, field);
  slots.slice(1).forEach((slot, index) => refuseOverlap(slots[index]!, slot, field));
  return slots;
}

function readSlot(part: string, field: string): Slot {
  const [, fromHour, fromMinute, toHour, toMinute] = slotShape.exec(part) ?? [];
  const [from, to] = [clock(fromHour, fromMinute), clock(toHour, toMinute)];
  if (from > "23:59" || to > "24:00" || !fromHour) throw new Refusal("slot", "Écrivez des heures comme 9\u00a0h-12\u00a0h, 14\u00a0h-17\u00a0h\u00a030. Laissez vide si c’est fermé.", field);
  if (from === to) throw new Refusal("slot", "L’heure de fin est celle du début. Pour un jour entier, écrivez 0\u00a0h-24\u00a0h.", field);
  return { from, to };
}

/** « 09:30 »; what no clock reads comes after all that they do. */
const clock = (hour = "", minute = "00") => (Number(minute) < 60 ? `${hour.padStart(2, "0")}:${minute}` : "99:00");

function refuseOverlap(before: Slot, slot: Slot, field: string) {
  // One that crosses midnight lasts until the end of its day at least: only the last may.
  if (before.to > before.from && before.to <= slot.from) return;
  throw new Refusal("overlap", `Deux plages se chevauchent\u00a0: ${said(before)} et ${said(slot)}.`, field);
}

const said = ({ from, to }: Slot) => `${sayTime(from)}-${sayTime(to)}`;
