/** What stands where a personal datum was written: the reader knows what kind it was, nobody knows which. */
export const placeholders = {
  phone: "[téléphone]",
  email: "[adresse e-mail]",
  nir: "[numéro de sécurité sociale]",
  ine: "[INE]",
  iban: "[IBAN]",
  card: "[carte bancaire]",
  address: "[adresse]",
  handle: "[pseudo]",
  birth: "[date de naissance]",
  name: "[nom]",
} as const;

const all = new RegExp(Object.values(placeholders).map(word => `\\${word.replace("]", "\\]")}`).join("|"), "g");

/** The text without its placeholders: they are no words of a question. */
export const withoutPlaceholders = (text: string) => text.replace(all, " ").replace(/ {2,}/g, " ").trim();
