import { plain } from "../knowledge/text/plain.ts";
import { stems } from "../knowledge/text/stems.ts";

const opening = /^(et|mais|ok|d accord|oui|non|alors|du coup|sinon|aussi|meme) /;
const pointing = /\b(ca|cela|celui la|celle la|y|en|la bas|ils|elles?|il|les filles|les garcons)\b/;
const mostWords = 4;

/** Whether a message leans on the one before it: « et pour les filles ? », « c’est payé ? », « comment on s’inscrit ». */
export function leans(question: string) {
  const text = plain(question);
  const words = stems(question).length;
  return words <= 1 || (words <= mostWords && (opening.test(`${text} `) || pointing.test(text) || /^(c est|combien|comment|quand|ou|qui|pourquoi|quel|quels|quelle|quelles|a quel|est ce)\b/.test(text)));
}
