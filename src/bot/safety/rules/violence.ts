import { blows, marks } from "../lexicon/blows.ts";
import { upTo } from "../lexicon/compose.ts";
import { kin } from "../lexicon/people.ts";
import { rulesOf } from "../situations.ts";

const onMe = "(?:me|m|m a|m ont|m avait|nous|nous a|nous ont|me re|m avaient)";
const again = "(?:deja |encore |toujours |souvent |parfois |trop |tous |tout le temps |meme |re ?)?";

/** At home, in a couple, at work: what is done to the writer. */
export const violenceRules = [
  ...rulesOf("violence", { situation: "violence", tier: "T1", literal: true }, {
    hits: `${kin} ${upTo(6, "je|j")}${onMe} ${again}${blows}(?! (?:dans la main|sur l epaule|les nerfs|sur les nerfs|la bise|sur le systeme|dans l oeil|la honte|l affiche|au (?:foot|fifa|ping|tennis|basket|babyfoot|jeu|basket|volley|hand|sprint)|aux (?:echecs|jeux|points|cartes)|a (?:fifa|la course|la console|plate|mario|smash|chaque match|ce jeu)|par (?:ce|cette|la|le) (?:question|idee|metier)))`,
    raised: `lev\\w+ (?:\\w+ )?la main sur (?:moi|nous)|(?:je|j) (?:\\w+ )?(?:me )?(?:prends?|pris|recois|mange|ramasse|encaisse) (?:\\w+ ){0,2}(?:des|une?|les) (?:coups?|baffes?|gifles?|claques?|raclees?|torgnoles?|branlees?|beignes?)(?! de (?:soleil|main|coeur|stress|pouce|fil|telephone|barre|blues|vieux))|(?:jette|lance|balance|jettent) (?:\\w+ ){0,3}(?:dessus|a la (?:figure|tete|gueule))|(?:pere|mere|beau pere|mec|copain|frere|conjoint|mari) (?:\\w+ ){0,3}violente? (?:avec|envers|qui|et (?:me|nous))|avec un (?:pere|beau pere|mec) violent`,
  suffers: `(?:je|j) (?:me|m|me suis|m etais) ${again}(?:fais|fait|faite|faire|faisais) ${again}${blows}(?! (?:par (?:l|le|la|un|une|les) (?:exam\\w*|controle|ds|partiel|maths|interro|prof a l|bac|epreuve)|au (?:controle|ds|foot|bac)))|(?:je|j) (?:suis|etais|ai ete) ${again}(?:une? )?(?:enfant |femme |fille )?(?:battue?|maltraitee?|frappee?|violentee?|tabassee?|sequestree?|enfermee?|agressee?|etranglee?)(?! par (?:le bac|les maths))`,
    named: `(?:subis|subi|victime (?:de|d)|vis|vit|y a|il y a) (?:\\w+ ){0,2}(?:des |la |les )?(?:violences?|maltraitances?|coups)(?: conjugales?| familiales?| physiques?)?(?= (?:chez|a la maison|de|conjugales|familiales|tous|depuis|par)|$)|violences? (?:conjugales?|intrafamiliales?|familiales?) (?:chez|de|depuis)|coups de (?:ceinture|baton|martinet|cable)`,
    threatened: `(?:menace|menacent|menacer|veut|veulent|essaye|essaie|essaye|promis|jure|dit qu il va|va finir par) (?:\\w+ )?(?:de )?(?:me (?:tuer|buter|planter|crever|egorger|defigurer|tabasser|frapper|fumer|defoncer)|mort)(?= |$)(?! (?:si j (?:arrete|ai)|si je (?:rate|redouble|ai)|s il voit|quand|pour mes notes))|peur (?:que|qu|de ce que) (?:\\w+ ){1,4}(?:me (?:tue|frappe|tape|batte|fasse du mal|bute))`,
    bruised: `(?:j ai|couverte? de|plein de) (?:\\w+ ){0,2}${marks} (?:\\w+ ){0,6}(?:pere|mere|parents|mec|copain|frere|oncle|il me|elle me|a cause|coups|maison)|couverte? de (?:bleus|coups)`,
    deprived: "(?:pas|rien|plus) (?:a manger|a bouffer) (?:\\w+ ){0,3}(?:mes parents|ma mere|mon pere|chez moi|a la maison)|(?:parents|mere|pere|famille|maman|papa) (?:\\w+ ){0,2}(?:donnent|donne|laissent|laisse|privent|prive) (?:\\w+ ){0,2}(?:pas|plus|jamais|rien|sans|de) (?:\\w+ ){0,2}(?:a manger|manger|nourriture|de quoi manger|repas)|enferme (?:\\w+ ){0,5}(?:chambre|cave|placard|maison|cle)",
    married: "(?:me )?(?:marier|mariee?|mariage) (?:de )?force|(?:veut|veulent|vont|va|obligent|oblige|forcent|force) (?:\\w+ )?(?:me marier|a me marier|que je me marie|que j epouse|me faire exciser)|(?:pays|bled) (?:\\w+ ){0,3}pour me marier|(?:veut|veulent|vont|va) (?:\\w+ ){0,2}m exciser|(?:me marier|mariee?) (?:au bled|avec un inconnu|avec un cousin|contre mon gre|de force)|excision|exciser",
    english: "(?:hits|beats|hit|beat|punched|choked|hurts|hurting|abuses|abusing) me",
  }),
];
