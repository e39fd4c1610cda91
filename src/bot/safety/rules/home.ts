import { upTo } from "../lexicon/compose.ts";
import { rulesOf } from "../situations.ts";

const home = "(?:chez moi|la maison|chez mes parents|chez ma mere|chez mon pere|mon foyer|du foyer|la baraque|ma famille d accueil|famille d accueil|domicile)";
const out = "(?:dehors|a la porte|a la rue|de la maison|de chez moi|de chez eux|de chez nous|de la baraque)";
const family = "(?:mes parents|ma mere|mon pere|mes darons|ma daronne|mon daron|maman|papa|mon beau pere|ma belle mere|ma famille|ma tante|mon oncle|mes grands parents|mon foyer|ils|on|il|elle)";
const work = "(?! (?:du|de la|de l|de mon|de ma|d un) (?:cours|classe|entreprise|boite|stage|lycee|college|club|apprentissage|cfa|internat|ecole|boulot|travail))";

/** Running away, thrown out, nowhere to sleep. */
export const homeRules = rulesOf("runaway", { situation: "runaway", tier: "T1" }, {
  ran: `(?:j ai|ai|me suis) (?:\\w+ )?fugue[re]?|(?:je|j|vais|veux|envie de|pense a|compte|en) (?:\\w+ ){0,3}(?:fugue[re]?|fuguer|en fugue|une fugue)(?! de bach)|(?:je|j) (?:\\w+ ){0,3}(?:m enfuir|suis enfuie?|m enfuis|me sauver|me suis sauvee?|me barrer|me casser|me tirer|me suis barree?|me suis tiree?) (?:\\w+ ){0,2}de ${home}|suis (?:sauvee?|enfuie?)|m enfuir (?:de chez|loin|ce soir)`,
  leaving: `(?:parti[re]?e?|partie|pars|barrer?|casser?|quitter?|quitte|parti) (?:de )?${home} (?:\\w+ ){0,3}(?:ce soir|cette nuit|sans (?:rien )?(?:dire|prevenir)|en cachette|maintenant|et je (?:sais|dors)|j ai (?:rien|nulle)|demain matin)`,
  thrown: `${family} (?:\\w+ ){0,2}(?:m ont|m a|me|va me|vont me|veut me|veulent me|menace de me|menacent de me|m avaient) (?:\\w+ )?(?:vire[re]?e?|viree?|mise?|mettre|met|mettent|foutue?|foutre|fout|jetee?|jeter|jette|chasse[re]?e?|expuls\\w+|balance|degage[re]?) ?(?:${out}|$)${work}|(?:me suis|me fais|me faire|suis) (?:fait|faite|faire)? ?(?:mettre|virer?|jeter?|foutre|chasser?|expulser?|mise?|jetee?|viree?) ${out}${work}|(?:viree?|chassee?|expulsee?|mise? dehors|mise? a la porte) (?:par mes parents|par ma mere|par mon pere|par ma famille)`,
  street: `(?:je|j) (?:\\w+ ){0,3}(?:dors|dormir|dormi|dormais|passe la nuit|passe mes nuits|vis|vivre) (?:\\w+ )?(?:dehors|dans la rue|dans (?:ma|une|la) (?:voiture|cave|gare|tente|cage d escalier)|a la gare|sur un banc|dans un squat)|(?:je suis|suis|vis|me retrouve|retrouver|finir|etre|retrouvee?|bientot) (?:\\w+ )?(?:a la rue|sdf|sans abri|sans domicile)(?! (?:comment|metier))`,
  shelter: `(?:sais|sait) (?:pas|plus) (?:ou|chez qui) (?:dormir|aller (?:ce soir|cette nuit|dormir)|passer la nuit)(?! pendant)|(?:nulle part|aucun endroit|pas d endroit|rien|personne|aucune solution|pas de toit|pas de lieu) (?:\\w+ ){0,2}(?:ou dormir|ou aller (?:ce soir|cette nuit)|pour dormir|pour ce soir|ou passer la nuit|m heberger|pour m heberger)|ou dormir (?:ce soir|cette nuit)|dormir (?:ce soir|cette nuit)$|plus de (?:toit|logement) (?:ce soir|depuis|et je)`,
  english: "ran away|run away from home|running away|(?:kicked|thrown) (?:me )?out|nowhere to (?:sleep|go)|sleep(?:ing)? outside|homeless",
});
