import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { readEmail } from "../people/email.ts";
import { readPhone } from "../people/phone.ts";

export type TypedReferent = { name: string; role: string; phone: string; email: string; hours: string };

/** A referent as typed, ready to be kept. Says all that is wrong at once. */
export function readReferent({ name, role, phone, email, hours }: TypedReferent) {
  const faults: Refusal[] = [];
  if (name.length < 2 || name.length > 120) faults.push(new Refusal("name", "Indiquez le prénom et le nom de la personne.", "name"));
  if (role.length > 120) faults.push(new Refusal("role", "Cette fonction dépasse 120 caractères.", "role"));
  if (hours.length < 2 || hours.length > 120) faults.push(new Refusal("hours", "Indiquez quand la joindre, en 120 caractères au plus. Exemple : du lundi au vendredi, 9 h – 17 h", "hours"));
  const read = { name, role, hours, phone: attempt(() => readPhone(phone, "phone"), faults) ?? "", email: email ? (attempt(() => readEmail(email, "email"), faults) ?? "") : "" };
  if (faults.length) throw new Refusals(faults);
  return read;
}
