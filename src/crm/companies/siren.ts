import { Refusal } from "../../web/errors.ts";

const laPoste = "356000000";

/** Luhn's sum modulo 10: 0 for a valid SIREN or SIRET. */
function luhn(digits: string) {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const n = Number(digits[digits.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += n > 9 ? n - 9 : n;
  }
  return sum % 10;
}

const digitSum = (digits: string) => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

export const isSiren = (digits: string) => /^\d{9}$/.test(digits) && luhn(digits) === 0;

/** A SIRET passes Luhn and begins with a valid SIREN; La Poste's may pass by a digit sum that is a multiple of 5 instead. */
export function isSiret(digits: string) {
  if (!/^\d{14}$/.test(digits) || !isSiren(digits.slice(0, 9))) return false;
  return luhn(digits) === 0 || (digits.startsWith(laPoste) && digitSum(digits) % 5 === 0);
}

/** Reads 9 or 14 digits, spaces and dots allowed. Refuses with what to do, at `field`. */
export function readCompanyNumber(text: string, field = "number"): { siren: string; siret: string | null } {
  const digits = text.replace(/[\s.\u00a0\u202f]/g, "");
  if (!digits) throw new Refusal("number-missing", "Indiquez le numéro SIREN (9 chiffres) ou SIRET (14 chiffres).", field);
  if (isSiren(digits)) return { siren: digits, siret: null };
  if (isSiret(digits)) return { siren: digits.slice(0, 9), siret: digits };
  if (!/^(\d{9}|\d{14})$/.test(digits)) throw new Refusal("number-length", "Un SIREN a 9 chiffres, un SIRET en a 14. Vérifiez le nombre de chiffres.", field);
  throw new Refusal("number-check", "Ce numéro contient une erreur de frappe : ses chiffres ne se vérifient pas entre eux.", field);
}
