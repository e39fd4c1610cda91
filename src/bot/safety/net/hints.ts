import type { Situation } from "../situations.ts";

/** Which situation a message is most like, by its words: the first that fits. */
const hints: readonly [Situation, RegExp][] = [
  ["pregnancy", /\b(enceinte|avort\w*|ivg|regles|grossesse)\b/],
  ["radicalisation", /\b(d?jihad|syrie|daech|attentat\w*|radicalis\w*)\b/],
  ["sexual-violence", /\b(viol(?:e|ee|er|ait)|touch\w+|sexuel\w*|nudes?|caress\w*|embrass\w*|coucher|attouch\w*|seins|fesses|inceste|nue?s?)\b/],
  ["self-harm", /\b(scarif\w*|mutil\w*|lames?|entaill\w*|griff\w*|vomir|me (?:coupe|brule|blesse|tape|punis)\w*)\b/],
  ["suicide", /\b(mourir|morte?|me tuer?|suicid\w*|pendre|sauter|cachets|medicaments?|disparaitre|vivre|crever|adieu)\b/],
  ["threat-to-others", /\b(couteau|arme|planter?|buter|egorger|tuer|tirer)\b/],
  ["runaway", /\b(dors|dormir|dehors|rue|fugu\w*|enfui\w*|logement|toit|squatt\w*)\b/],
  ["drugs", /\b(drogu\w*|shit|coke|cocaine|alcool|bois|joints?|beuh|dealer?)\b/],
  ["bullying", /\b(insult\w*|moqu\w*|harcel\w*|racket\w*|crach\w*|classe|college|lycee|ricane\w*|rigole\w*|toilettes)\b/],
  ["violence", /\b(frapp\w*|tap(?:e|ent|er)|bat(?:tent|tu)?|coups?|pere|mere|parents|beau pere|copain|mec|maison|marie\w*)\b/],
  ["forced-labour", /\b(patron|employeur|papiers|travaill\w*|bosser)\b/],
];
export const situationOf = (said: string): Situation => hints.find(([, says]) => says.test(said))?.[0] ?? "distress";
