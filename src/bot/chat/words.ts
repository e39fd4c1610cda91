import { Refusal } from "../../web/errors.ts";

export const longest = 1000;

/** The words of a message. Refuses nothing and too much, at the field `text`. */
export function readWords(text: string) {
  if (!text) throw new Refusal("text-missing", "Écrivez votre message.", "text");
  if (text.length > longest) throw new Refusal("text-long", "Ce message dépasse 1 000 caractères. Coupez-le en deux.", "text");
  return text;
}
