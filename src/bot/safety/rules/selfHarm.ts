import { any, upTo } from "../lexicon/compose.ts";
import { me } from "../lexicon/people.ts";
import { rulesOf } from "../situations.ts";

const body = any("bras", "poignets?", "cuisses?", "peau", "veines", "avant bras", "jambes?", "ventre", "mains?", "corps", "sang");
const hurting = any("scarifi\\w+", "mutil\\w+", "auto ?mutil\\w+", "taillad\\w+", "lacer\\w+", "entaill\\w+");
const calming = any("pour (?:me calmer|aller mieux|me soulager|oublier|me punir|me sentir|souffrir|sentir)", "quand (?:je|j|ca|c est)", "avec (?:un |une |des |mon |ma )?(?:lame|lames|rasoir|cutter|ciseaux|compas|couteau|taille crayon)", "expres", "depuis", "tous les", "le soir", "la nuit", "souvent", "encore", "volontairement", "en secret", "en cachette");

export const selfHarmRules = rulesOf("self-harm", { situation: "self-harm", tier: "T1" }, {
  verb: `(?:me|m|mes|nous) (?:suis )?(?:re)?${hurting}|${me} ${upTo(3)}(?:m |me )?${hurting}`,
  cut: `(?:me|m) (?:suis )?(?:re)?coup(?:er?|ee|ais) (?:\\w+ )?(?:les |le |la |mes )?${any(body, calming)}|${any("recommence", "empecher", "soulage", "aide", "calme", "arreter", "besoin", "envie", "continue", "arrete", "commence", "recommencer", "idee")} (?:\\w+ )?(?:a |de |par |d )?me (?:couper|bruler|griffer|taper)(?! (?:les cheveux|du monde|une frange))`,
  hurt: `(?:me|m) (?:suis )?(?:fais|fait|faire|faisais|ferai) (?:\\w+ )?(?:du mal|saigner|mal (?:${calming}|a moi meme|volontairement|physiquement))|${any("besoin", "envie", "peur", "arrete", "idee", "pense", "risque", "envies")} (?:\\w+ )?(?:de |a )me faire (?:du )?mal|(?:blesse|blesser|punis|punir|frappe|tape|griffe|brule|mord|mords|arrache)(?:r)? (?:moi meme|${calming}|jusqu au sang)|(?:me|m) (?:griffe|mords|frappe|tape|cogne|arrache|brule|pique) (?:\\w+ ){0,4}?(?:expres|jusqu au sang|contre (?:le|les|un) murs?|cheveux|avec (?:un |mon )?(?:briquet|cigarettes?))`,
  tools: `(?:plante|enfonce|pique|ecrase|passe)[rs]? (?:\\w+ ){0,3}(?:compas|aiguilles?|ciseaux|couteau|lame|cigarettes?|briquet|rasoir|cutter) (?:dans|sur|contre) (?:la|le|mon|ma|mes|les) ${body}|coups? de (?:cutter|lame|rasoir|ciseaux|compas)|(?:je|j) (?:\\w+ ){0,3}me punis|coupures (?:\\w+ ){0,4}(?:je me|que je|aux? bras|poignets?)|(?:bras|cuisses?|poignets?) (?:\\w+ ){0,2}(?:pleine?s|couverte?s|remplie?s) (?:de |d )(?:coupures|cicatrices|marques)`,
  scars: `${any("cicatrices?", "cache", "marques?", "traces?", "lames?")} ${upTo(4)}(?:scarif\\w+|automutil\\w+|coupures)|lames? (?:de rasoir )?(?:dans|sous) (?:ma|mon)`,
  eating: `(?:me|m) (?:suis )?(?:fais|fait|faire) (?:\\w+ )?vomir|(?:anorexi\\w+|boulimi\\w+) (?:et|je|depuis|aidez)|je suis (?:\\w+ )?(?:anorexique|boulimique)`,
  english: "hurt(?:ing)? myself|cut(?:ting)? myself|self ?harm(?:ing)?|harm myself",
});
