import { Refusal } from "../../web/errors.ts";

export const longest = 1000;

/** The words of a message. Refuses nothing and too much, at the field `text`; a young person is told so as « tu ». */
export function readWords(text: string, { tu = false } = {}) {
  if (!text) throw new Refusal("text-missing", tu ? "Écris ton message." : "Écrivez votre message.", "text");
  if (text.length > longest) throw new Refusal("text-long", `Ce message dépasse 1 000 caractères. ${tu ? "Coupe-le" : "Coupez-le"} en deux.`, "text");
  return text;
}
