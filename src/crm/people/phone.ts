import { parsePhoneNumberFromString } from "libphonenumber-js";
import { Refusal } from "../../web/errors.ts";

/** The number in E.164, read as French where no country is said. Refuses what is no number, at the field. */
export function readPhone(text: string, field = "phone"): string {
  const number = parsePhoneNumberFromString(text, "FR");
  if (!number?.isValid()) throw new Refusal("phone", "Ce numéro de téléphone n’est pas complet. Exemple : 02 31 00 00 00", field);
  return number.number;
}

/** « 02 31 00 00 00 » for a French number, « +32 2 … » for another; what is none stays as it is. */
export function showPhone(text: string) {
  const number = parsePhoneNumberFromString(text);
  if (!number) return text;
  return number.country === "FR" ? number.formatNational() : number.formatInternational();
}
