import { theirDying } from "../lexicon/acts.ts";
import { blows, marks } from "../lexicon/blows.ts";
import { any, upTo } from "../lexicon/compose.ts";
import { someone } from "../lexicon/people.ts";
import { rulesOf } from "../situations.ts";

const they = `(?:${someone}|il|elle|iel|ils|elles|lui|celui ci)`;
const writer = "je|j";
const suffered = "(?:se (?:fait|faire|faisait|font|fasse)|s est (?:fait|faite)|est|etait|a ete|ete|subit|subi|subir|victime de|victimes de|sont|soit|a)";
const tell = (situation: "suicide" | "self-harm" | "violence" | "sexual-violence" | "bullying" | "runaway", says: Record<string, string>) => rulesOf(`other-${situation}`, { situation, tier: "T1", aboutSomeoneElse: true }, says);

/** Worry about somebody else: what they said, what is done to them, what they do. */
export const otherDanger = [
  ...tell("suicide", {
    said: `${they} ${upTo(11, writer)}${theirDying}`,
    fear: `(?:peur|inquiete?|inquietude|crains|peur pour|m inquiete) ${upTo(9)}${any(theirDying, "passe a l acte", "fasse une (?:grosse )?betise", "fasse du mal", "la mort", "meure")}`,
    help: `(?:aider|que faire|quoi faire|comment reagir|comment faire|que dire|quoi dire) ${upTo(9, writer)}${theirDying}`,
    armed: `${they} ${upTo(5, writer)}(?:ramene[rs]?|amene[rs]?|apporte[rs]?|a|cache|prendre|emmene[rs]?) (?:une? |des )?(?:arme|couteau|flingue|pistolet|fusil|machette|gun|lame)|${they} ${upTo(4, writer)}(?:veut|va|parle de|menace de|dit qu il va|voulait|allait) (?:\\w+ )?(?:tuer|buter|planter|poignarder|egorger|tirer sur|massacrer|faire une (?:tuerie|fusillade)|poser une bombe)(?! (?:le temps|l ambiance))`,
    parting: `${they} ${upTo(6, writer)}(?:partir pour toujours|disparaitre pour toujours|plus la peine de vivre|(?:vie|vivre) (?:\\w+ )?(?:vaut|valait) (?:pas|plus)|parl\\w+ (?:\\w+ ){0,3}(?:de (?:la |sa )?mort|de mourir|suicide)|suicide)`,
    dead: `(?:s est|se sont) (?:suicidee?s?|suicider?|pendue?s?|pendre|donnee? la mort|defenestree?|jetee? (?:sous|du|d un|par))`,
    english: "(?:friend|brother|sister|he|she|mom|dad|they) (?:\\w+ ){0,4}(?:wants? to die|suicidal|kill (?:himself|herself|themselves)|cutting (?:himself|herself)|cuts (?:himself|herself)|self harm\\w*)",
  }),
  ...tell("self-harm", {
    harms: `${they} ${upTo(7, writer)}(?:(?:se|s) (?:\\w+ )?(?:scarifi\\w+|mutil\\w+|auto ?mutil\\w+|taillad\\w+)|se (?:re)?coupe(?! (?:les cheveux|du monde))|se (?:fait|faire|font|fasse) (?:\\w+ )?(?:du mal|mal expres|saigner|vomir)|scarifications?|s ouvre les veines|automutile|(?:anorexique|boulimique)|(?:mange|manger) (?:\\w+ )?plus(?: rien)? et)`,
  }),
  ...tell("violence", {
    suffers: `${they} ${upTo(8, writer)}${suffered} ${upTo(2)}(?:${blows}|maltraitance|violences?|coups)`,
    couple: `(?:voisin|voisine|voisins|beau frere|mari|mec|il|elle) (?:\\w+ )?(?:frappe|tape|bat|maltraite|cogne)(?:nt)? (?:\\w+ )?(?:ses|leurs?|son|sa) (?:enfants?|gosses|fils|fille|femme|copine|mere)|(?:pere|papa|daron|beau pere|mari|mec|copain|compagnon|parents|mere|maman|belle mere|tonton|oncle|frere|il|elle|ils) (?:de (?:mon|ma|mes|un|une) \\w+(?: \\w+)? )?(?:la |le |les |l )?${blows} (?:sur )?(?:ma|mon|mes|sa|son|ses|maman|papa|les|leurs?) ?(?:mere|maman|papa|pere|frere|soeur|freres|enfants?|petit|petite|femme|copine|belle|fils|fille)?`,
    theirs: `(?:le|la|les|son|sa|ses) (?:pere|mere|papa|maman|parents|beau pere|belle mere|mari|copain|mec|frere|oncle)(?: de (?:mon|ma|un|une|mes) (?:\\w+ )?\\w+)? (?:le|la|les|l|lui) (?:a |ont )?(?:\\w+ )?${blows}`,
    marks: `${they} ${upTo(5, writer)}(?:a|avait|couverte? de|plein de|revient avec|rentre avec|porte|montre|arrive avec) (?:\\w+ ){0,2}${marks}`,
    forced: `${they} ${upTo(6, writer)}(?:marier de force|mariee? de force|mariage force|forcee? (?:de|a) se marier|en danger(?: chez| a la maison|$))|veulent (?:la|le) marier`,
  }),
  ...tell("sexual-violence", {
    suffers: `${they} ${upTo(7, writer)}${suffered} ${upTo(3)}(?:viol(?:er?|ee?s?|s)?|agress(?:er|ee?) sexuellement|attouchements?|abus(?:er|ee?)|abus sexuels?|inceste|touche(?:r|e)? par|prostitu\\w+|nudes)`,
    touches: "(?:que )?(?:son|sa|le|la) (?:pere|oncle|beau pere|frere|cousin|grand pere|prof|patron|coach|entraineur|voisin|mec|copain) (?:\\w+ )?(?:la|le|l|l a|lui) (?:\\w+ )?(?:touch\\w+|viol\\w+|frapp\\w+|tap\\w+|bat\\w*|caress\\w+)|(?:touche|touchait|viole|violait|abuse de|agresse|tripote) (?:sexuellement )?(?:ma|mon|sa|son) (?:\\w+ )?(?:soeur|frere|cousine?|copine|amie?|fille|fils|eleve|niece|neveu)",
    traffic: `${they} ${upTo(5, writer)}se prostitue`,
  }),
  ...tell("bullying", {
    suffers: `${they} ${upTo(7, writer)}${suffered} ${upTo(3)}(?:(?:cyber ?)?harcel\\w+|racket\\w*|humili\\w+|insult\\w+|embet\\w+|menac\\w+|moqu\\w+|tabass\\w+|souffre douleur)`,
    threatened: `${they} ${upTo(4, writer)}(?:recoi\\w+|recu) (?:\\w+ ){0,2}(?:menaces|insultes)`,
    harassed: `(?:harcelent|harcele|rackettent|insultent|frappent|humilient|s acharnent sur|menacent) (?:tous )?(?:mon|ma|mes|une?|sa|son|cet|cette) (?:\\w+ )?(?:ami|amie|copine|copain|pote|frere|soeur|fils|fille|eleve|garcon|camarade|cousine?|gars|meuf)`,
  }),
  ...tell("runaway", {
    gone: `${they} ${upTo(5, writer)}(?:a |ont |est |en |veut |va |voulait |parle de )(?:\\w+ )?(?:fugue[re]?e?|disparue? depuis|disparu$|pas rentree?|s enfuir|enfuie?)|${they} ${upTo(4, writer)}(?:s est|se) (?:fait|faite|fait|retrouve|retrouvee)? ?(?:enfuie?|sauvee?|(?:mettre|mis|mise|viree?|virer|jetee?|jeter|foutre) (?:dehors|a la rue|a la porte de chez|de chez)|a la rue)`,
    street: `${they} ${upTo(4, writer)}(?:dort|dorment|vit|est) (?:dehors|dans la rue|dans sa voiture|a la rue)`,
  }),
];
