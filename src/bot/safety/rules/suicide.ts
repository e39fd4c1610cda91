import { dying, pills } from "../lexicon/acts.ts";
import { any, upTo } from "../lexicon/compose.ts";
import { soon, willing } from "../lexicon/intents.ts";
import { me } from "../lexicon/people.ts";
import { rulesOf } from "../situations.ts";

const others = "il|elle|ils|elles|iel|savoir|que|les|des|tu|vous|mon|ma|lui";
const means = any(pills, "javel", "lame", "corde", "rasoir", "poison", "mort aux rats", "arme", "fusil");
const lots = any("plein", "toute?s?", "tous", "trop", "beaucoup", "boites?", "plaquettes?", "poignee", "\\d+", "vingtaine", "dizaine", "trentaine", "enormement", "surdose", "melange");
const aims = any("mourir", "en finir", "plus me reveiller", "dormir pour toujours", "d un coup", "que ca s arrete", "que tout s arrete", "me tuer", "me suicider", "me pendre", "partir", "disparaitre");

/** The writer's own death: wish, plan, means, attempt, farewell. */
export const suicideRules = rulesOf("suicide", { situation: "suicide", tier: "T1" }, {
  intent: `${willing} ${upTo(3, others)}${dying}`,
  alone: `^(?:le )?suicide$|^(?:${any("salut", "bonjour", "aide moi", "aidez moi", "svp", "au secours", "je", "j")} )*${dying}(?: ${any(soon, "svp", "aide", "aidez moi", "vite", "help", "stp", "merci", "c est tout ce que je veux")})*$`,
  now: `${soon} (?:\\w+ ){0,2}je (?:vais )?(?:me|m) (?:tuer?|pends?|bute|flingue|suicider?|jette|fous en l air|supprime|defenestre)|(?:me suis|m etre|m etais) (?:ouvert|ouverte|coupe|coupee|tranche|taille|taillade)e? (?:les|mes) veines|(?:je|j) (?:vais )?(?:me|m) (?:tuer?|pends?|bute|flingue|suicider?|jet+e|noie|fous en l air|ouvre les veines|supprime|defenestre|tire une balle)(?: ${upTo(3)}${any(soon, "$", "sous", "par la fenetre", "du")})`,
  self: "(?:me|m) suicider?|mon suicide|suis (?:\\w+ ){0,2}suicidaire|je (?:\\w+ ){0,2}suicidaire",
  ideas: `${any("idees?", "pensees?", "penser", "envies?", "pulsions?", "tendances?")} ${any("noires?", "suicidaires?", "de suicide", "de mort", "de mourir", "morbides")}`,
  thoughts: `${me} ${upTo(5)}${any("pense", "pensais", "penser", "pensees", "songe", "reflechis", "imagine", "reve", "obsede par", "obsedee par")} ${upTo(4)}${any("au suicide", "a la mort", "a ma mort", "a mourir", "a en finir", "ma mort", "mon enterrement", "de mourir", "a passer a l acte", "suicide")}`,
  life: `${any("plus", "pas", "aucune", "aucun", "ni", "perdu", "perdue")} ${upTo(2)}${any("envie", "gout", "force", "courage", "raison", "raisons", "interet", "sens", "motif", "energie")} (?:de |d |a |pour )(?:continuer a )?(?:vivre|etre en vie|exister|rester en vie|etre sur terre|rester sur terre|me reveiller|la vie|vivre encore)`,
  living: `${any("veux", "voudrais", "peux", "supporte", "arrive", "souhaite", "sais", "tiens", "desire")} (?:vraiment |juste )?(?:plus|pas) (?:a |du tout |jamais )?(?:vivre|exister|etre en vie|etre vivante?|de (?:la|cette|ma) vie|me reveiller|rester en vie|etre de ce monde)(?! (?:a|chez|avec|en|dans|seule?|loin|la bas) )|vivre (?:me|m) (?:fait|est) (?:\\w+ )?(?:mal|insupportable|impossible)`,
  past: `(?:lettre|mot) d adieux?|(?:ma|une|mes|des) tentatives? de (?:suicide|mourir)|(?:fait|faire|refaire|refait) (?:une|ma|des|plusieurs) (?:ts|tous|tentatives?)|(?:rate|loupe) (?:mon suicide|ma ts|ma mort)|dire adieu ${upTo(4)}pour toujours|adieu ${upTo(6)}(?:tuer|mourir|suicid\\w*|finir|la vie|ce monde)`,
  taken: `${any("pris", "avale", "avaler", "prendre", "prends", "gobe", "bu", "bois", "boire", "ingere", "vide", "bouffe")} ${upTo(3)}(?:${lots} ${upTo(3)}${pills}|(?:toutes? )?(?:la |les |des |une |deux |ma )?(?:boites?|plaquettes?) (?:entieres? )?(?:de|d) \\w+|javel|mort aux rats|destop|white spirit|(?:du|de la|le) poison)|(?:avale|gobe) ${upTo(3)}${pills}|${pills} ${upTo(4)}pour ${aims}|pour (?:mourir|en finir|me tuer|me suicider|me pendre|plus me reveiller)`,
  ready: `(?:achete|prepare|trouve|cache|chez moi|j ai) ${upTo(3)}${means} ${upTo(4)}(?:pour )?(?:me )?(?:pendre|tuer|en finir|mourir|couper)|au bord (?:du|d un) (?:vide|pont|toit|rails|quai|balcon)|sur (?:le|un) (?:toit|pont|rebord|parapet|balcon) (?:et |pret|prete|pour |je )`,
  method: `${any("combien", "quelle", "quel", "quels", "quelles", "quoi", "comment", "methodes?", "techniques?", "moyens?", "facons?", "manieres?", "ou", "c est quoi", "noeud", "corde", "dose", "hauteur", "etage", "mal", "souffr\\w+", "est ce qu\\w*", "possible")} ${upTo(9)}${any("mourir", "se suicider", "me suicider", "se tuer?", "me tuer", "se tue", "se pendre", "se pend", "en finir avec la vie", "mettre fin a ses jours", "mort certaine", "s ouvrir les veines", "se noyer", "une overdose mortelle", "dose mortelle", "mortelle")}(?! (?:de|d|dans|en|moins|plus) (?:faim|rire|ennui|bete|ignorant|con))`,
  painless: `(?:mourir|se tuer|se pendre|suicide|partir pour toujours|mort) ${upTo(3)}(?:sans (?:souffrir|souffrance|douleur|avoir mal|faire mal|se rater)|rapidement|vite et|indolore|rapide et)`,
  better: `(?:serais?|serai|suis) (?:\\w+ )?(?:mieux |bien )?morte?s? ${any(soon, "mieux", "que vivante?")}|(?:serais?|serait) mieux morte?|mieux vaut que je meure|que je (?:meure|creve)|si je (?:mourr?ais|meurs|mourais)|si j etais morte?|etre morte? (?:que|plutot|qu)|(?:merite|meriterais) (?:pas|plus) (?:de )?(?:vivre|la vie)|merite (?:de )?(?:mourir|la mort|crever)|(?:la )?mort (?:\\w+ ){0,3}(?:seule? |unique )?(?:soulagement|solution|delivrance|issue|liberation|sortie)|que la mort|bientot (?:la )?morte?|morte? (?:demain|bientot|ce soir|avant (?:noel|demain|lundi))`,
  ending: `en finir avec (?:la vie|ma vie|cette vie|tout|moi|mon existence|mes souffrances)|mettre (?:fin|un terme) a (?:mes jours|ma vie)|(?:ma |la )?vie (?:doit|va|peut|faut) (?:\\w+ )?s arreter|ma vie s arrete|c est (?:decide|mon dernier (?:jour|soir)) (?:je pars|c est fini|adieu|ce soir)|ce soir c est fini|je pars pour (?:toujours|de bon|de vrai)|(?:jamais|pas) (?:du |etre )?(?:exister|exister je)`,
  condition: `si (?:je|j|on) ${upTo(8, "il|elle")}(?:je|j) (?:me|m) (?:suicider?|tuer?|tue|pends?|bute|flingue|jette|fous en l air)|je me (?:suicide|pends|tue) si`,
  only: `(?:tout ce que|la seule chose que|la chose que) je (?:veux|souhaite|voudrais|demande) (?:c est|est) (?:\\w+ )?${dying}|${dying} c est (?:tout|la seule chose)`,
  english: "kill myself|killing myself|kms|(?:want|wanna|going|ready|wish to) (?:to )?die|wish i (?:was|were) dead|end my life|end it all|suicidal|better off dead|(?:dont|don t) (?:want|wanna) (?:to )?(?:live|be alive|exist)|commit suicide|unalive|take my own life|wanna kms|hang myself|jump off",
});

/** « ils me disent d'aller me suicider » is said to the writer, and told as bullying besides. */
export const urged = rulesOf("suicide", { situation: "suicide", tier: "T1" }, { urged: `(?:dit|disent|dis|demande|ecrit|ecrivent|conseille) (?:\\w+ ){0,3}(?:d aller |de )(?:me |m )(?:tuer|suicider|pendre|crever|jeter)|va te (?:tuer|pendre|suicider)|(?:dit|disent) (?:\\w+ ){0,2}(?:creve|kys|suicide toi)` });

