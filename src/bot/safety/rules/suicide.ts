import type { Rule } from "../situations.ts";
import { acts, harm, someone } from "./words.ts";

const will = "(veux|veut|voudrais|voulais|aimerais|souhaite|souhaiterais|vais|envie de|envie d|decide de|decide d|compte|pense a|pense|pensais a|pense souvent a|songe a|prefere|prefererais|ferais mieux de|pourrais|devrais|besoin de|besoin d|reve de|hate de|essaye de|essaie de|tente de|tente d|failli|pret a|prete a|faut que j arrete et que je|idee de|peux|merite de|finir par|pourquoi pas|moyen de|facon de|comment|autant|suffit de|juste|plus qu a|peur de)";
const t1 = (says: string, more: Partial<Rule> = {}): Rule => ({ situation: "suicide", tier: "T1", says: new RegExp(says), ...more });

/** Said in so many words: intent, means, decision, self-harm, and the same about someone else. */
export const suicideRules: Rule[] = [
  t1(`\\b${will} (?:(?!(?:il|elle|ils|elles|savoir|que|qui|les|des)\\b)\\w+ ){0,3}?(${acts})\\b`),
  t1(`^(${acts})( (maintenant|ce soir|svp|aide|aidez moi|demain|vite))*$`),
  t1("\\bme suicider\\b|\\bmon suicide\\b|\\b(je|j) (?:\\w+ ){0,3}?(suicidaire|me suicide|suicide moi)\\b"),
  t1("\\b(idees?|pensees?|envies?|pulsions?) (noires?|suicidaires?|de suicide|de mort|de mourir|morbides)\\b"),
  t1("\\b(je|j) (?:\\w+ ){0,4}?(pense|pensais|pensees|songe|reflechis) (?:\\w+ ){0,2}?(au suicide|a ma mort|a la mort|a mourir|a en finir)\\b"),
  t1("\\b(plus|pas|aucune|ni l?) ?(du tout |vraiment |aucune )?(envie|le gout|gout|la force|force|envi) (de |d )(vivre|etre en vie|exister|etre la|continuer a vivre|rester en vie|me reveiller|rester sur terre)\\b"),
  t1("\\b(veux|voudrais|peux|supporte|arrive|souhaite) (plus|pas) (?:a )?(vivre|exister|etre en vie|de (la|cette|ma) vie|me reveiller|rester en vie|etre de ce monde)\\b"),
  t1("\\b(lettre d adieu|tentatives? de suicide|fait une ts|faire une ts|faire ma ts|rate mon suicide)\\b"),
  t1("\\b(pris|avale|prendre|avaler|prends|gobe) (?:\\w+ ){0,3}?(cachets|medocs|medicaments|comprimes|doliprane|somniferes|paracetamol|plaquette|boite de \\w+) (?:\\w+ ){0,3}?(mourir|en finir|plus me reveiller|dormir pour toujours|d un coup|tout d un coup|pour que ca s arrete)\\b"),
  t1("\\b(combien|quelle dose|quelle hauteur|quel etage|quels? medicaments?|quoi|comment|methode|technique|moyen|facon) (?:\\w+ ){0,7}?(mourir|se suicider|me suicider|se tuer|se pendre|en finir avec la vie|mettre fin a ses jours|sans souffrir|mort certaine)\\b(?! (de|d|dans|en) (faim|rire|ennui))"),
  t1("\\b(mourir|se tuer|se pendre|suicide|partir pour toujours) (?:\\w+ ){0,3}?(sans (souffrir|douleur|avoir mal|faire mal|se rater)|rapidement|indolore)\\b"),
  t1("\\b(je|j) (?:\\w+ ){0,6}?(me|m) (jette|jetter|jeter|tue|pends|bute|flingue|ouvre les veines|fous en l air) (?:\\w+ ){0,2}?(ce soir|demain|maintenant|par la fenetre|sous (un|le) (train|metro|bus|camion)|du (pont|toit)|si ca continue)\\b"),
  t1("\\b(en finir avec (la vie|ma vie|cette vie|tout|moi)|mettre fin a (mes jours|ma vie)|ma vie (doit|va) s arreter|c est mon dernier (jour|message|soir)|ce soir c est fini|serais? mieux morte?|mieux vaut que je meure|que je meure|si je mourr?ais|si j etais morte?|j aimerais etre morte?|merite (pas|plus) de vivre|merite de mourir|jamais (du )?(naitre|etre nee?))\\b"),
  t1("\\b(kill myself|kms|want to die|wanna die|end my life|end it all|suicidal|better off dead|dont want to live|don t want to (live|be alive)|commit suicide|unalive)\\b"),
  t1(`\\b(je|j|envie de|besoin de|recommence a|commence a|pense a|idee de) (?:\\w+ ){0,4}?${harm}\\b|^${harm}`, { situation: "self-harm" }),
  t1("\\b(je|j) (?:\\w+ ){0,3}?(me|m) (scarifie|taillade|mutile|automutile|fais du mal|suis scarifiee?|suis coupee? (les|le|la)|coupe (les veines|les bras|le bras|les poignets|les cuisses|la peau|quand|pour me|avec)|ouvre les veines|brule (expres|la peau|avec))\\b|\\b(hurt myself|cut myself|cutting myself|self harm|automutilation|scarification)\\b", { situation: "self-harm" }),
  t1(`\\b${someone} (?:(?!(?:je|j)\\b)\\w+ ){0,9}?(se suicider|se suicide|suicider|suicidaire|se tuer|se pendre|se flinguer|veut mourir|vouloir mourir|voulait mourir|envie de mourir|envie de crever|veut crever|en finir|ses jours|sa vie doit|plus vivre|plus envie de vivre|pas vivre|idees noires|pensees noires|s ouvrir les veines|sauter (du|d un|par)|lettre d adieu|tentative de suicide|fait une ts|kill (himself|herself))\\b`, { aboutSomeoneElse: true }),
  t1(`\\b(il|elle|qu il|qu elle|iel) (?:(?!(?:je|j)\\b)\\w+ ){0,6}?(veut (mourir|crever|se tuer|se suicider|en finir|se pendre|se jeter|plus vivre)|va (se tuer|se suicider|en finir|se jeter|se pendre)|envie de (mourir|se suicider|se tuer)|parle de (suicide|se suicider|mourir|mort|se tuer)|menace de se (suicider|tuer|jeter)|pense au suicide|se suicider|veut mettre fin|voulait mourir|mettre fin a ses jours)\\b`, { aboutSomeoneElse: true }),
  t1(`\\b(${someone}|il|elle) (?:(?!(?:je|j)\\b)\\w+ ){0,6}?(se scarifie|se scarifier|se mutile|se mutiler|s automutile|se taillade|se coupe (les|le|la|avec|quand|pour)|se fait du mal|se faire du mal|se fait mal expres|scarifications?|s ouvre les veines)\\b`, { situation: "self-harm", aboutSomeoneElse: true }),
];
