import { Refusal } from "../../web/errors.ts";

// One address, nothing that a mail header could read as a second one.
const address = /^[^\s@,;:<>()"[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** The address in lower case. Refuses what cannot receive a letter, at the field that asked. */
export function readEmail(text: string, field = "email"): string {
  if (!text) throw new Refusal("email-missing", "Indiquez une adresse e-mail.", field);
  if (text.length > 254 || !address.test(text)) {
    throw new Refusal("email-invalid", "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr", field);
  }
  return text.toLowerCase();
}
