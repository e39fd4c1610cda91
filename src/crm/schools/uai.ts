import { Refusal } from "../../web/errors.ts";

const checkLetters = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** True for seven digits and their check letter: the number modulo 23, in the alphabet without I, O and Q. */
export const isUai = (text: string) => /^\d{7}[A-Z]$/.test(text) && checkLetters[Number(text.slice(0, 7)) % 23] === text[7];

/** The UAI in capitals, spaces and dashes allowed. Refuses with what to do, at `field`. */
export function readUai(text: string, field = "uai"): string {
  const uai = text.replace(/[\s.\-\u00a0\u202f]/g, "").toUpperCase();
  if (!uai) throw new Refusal("uai-missing", "Indiquez le code UAI de l’établissement.", field);
  if (!/^\d{7}[A-Z]$/.test(uai)) throw new Refusal("uai-shape", "Un code UAI a sept chiffres puis une lettre, par exemple 0760050S.", field);
  if (!isUai(uai)) throw new Refusal("uai-check", "Ce code UAI contient une erreur de frappe : sa lettre ne correspond pas à ses chiffres.", field);
  return uai;
}
