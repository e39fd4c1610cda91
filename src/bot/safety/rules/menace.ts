import { upTo } from "../lexicon/compose.ts";
import { someone } from "../lexicon/people.ts";
import { rulesOf } from "../situations.ts";

const cause = "(?:daech|daesh|isis|l etat islamique|etat islamique|al qaida|(?:le |au |du )?d?jihad|terroristes?|(?:un |le )?groupe (?:terroriste|arme|islamiste|extremiste|neonazi|radical)|la syrie|syrie|irak|les moudjahidin|neonazis?)";
const strike = "(?:tuer|buter|planter|poignarder|egorger|tirer sur|massacrer|fumer|crever|abattre|flinguer|eliminer|eventrer|exploser|decapiter|etrangler|shooter|zigouiller|assassiner|faire la peau (?:a|de)|defoncer|tabasser|frapper|tous tuer|les tuer|le tuer|la tuer|lui (?:planter|tirer|trancher|eclater)(?: \\w+){0,3}|leur (?:tirer|planter|faire)(?: \\w+){0,3})";
const whom = "(?:tout le monde|tous|toute (?:la|ma) (?:classe|famille)|quelqu un|des gens|ceux qui|lui|eux|(?:mon|ma|mes|le|la|les|un|une|ce|cette|des|ceux|celui|celle|son|ses) (?:\\w+ )?(?:profs?|professeur|proviseur|principal|cpe|camarades?|parents|pere|mere|beau pere|freres?|soeur|voisins?|patron|eleves?|ex|mecs?|harceleurs?|directeur|directrice|surveillants?|gens|gars|meuf|type|filles?|garcons?|personne|chef|tuteur|daron|oncle|arabes|juifs|musulmans|noirs|blancs|pedes|policiers?|flics?|monde|mari|femme|copine|copain|cousine?|oncle|tante|enfants?|qui)(?! qui (?:vole|a vole|a mange)))";
const will = "(?:vais|veux|veut|voudrais|envie de|envie d|pense a|compte|prevois de|reve de|jure de|capable de|plan pour|va|allait|voulait|allons|parle de|menace de|dit qu il va|decide de)";
const weapon = "(?:arme|armes|couteau|couteaux|flingue|pistolet|fusil|cutter|machette|gun|batte|lame|opinel|hache|kalach\\w*|grenade|bombe|explosifs?|essence|cocktail molotov)";
const school = "(?:lycee|college|ecole|bahut|cours|classe|cfa|internat|fac|gymnase|cantine|stage|entreprise|mosquee|eglise|synagogue|mairie|prefecture)";

export const menaceRules = [
  ...rulesOf("radicalisation", { situation: "radicalisation", tier: "T1" }, {
    joining: `(?:rejoindre|partir|parti|aller|combattre|enrol\\w+|recrut\\w+|propose\\w* de partir|contacte par|manipulee? par|endoctrin\\w+|embrigad\\w+) (?:\\w+ ){0,4}${cause}(?: combattre)?(?! (?:metier|armee|militaire))|(?:me battre|combattre|mourir|tuer) pour (?:\\w+ )?${cause}|(?:faire|mener) (?:le )?d?jihad|mourir en martyr|allegeance`,
    attack: "(?:prepare[rs]?|faire|commettre|commette|commets|organise[rs]?|projette|planifie[rs]?|participer a|veux|rever? d) (?:\\w+ ){0,2}(?:attentats?|attaque terroriste|acte terroriste)(?! (?:histoire|exposes?))",
    drawn: `(?:je|j) (?:\\w+ ){0,3}(?:me (?:suis )?radicalis\\w+|suis radicalisee?)|(?:groupe|recruteur|mec|type|gens|personnes?|imam) (?:\\w+ ){0,3}(?:islamiste|extremiste|radical|neonazi|terroriste|djihadiste) (?:\\w+ ){0,4}(?:m enrol\\w*|recruter|me faire|contacte|manipule|me parle|m envoie|entrainer|convertir)`,
  }),
  ...rulesOf("radicalisation", { situation: "radicalisation", tier: "T1", aboutSomeoneElse: true }, {
    theirs: `(?:${someone}|il|elle) (?:(?!(?:je|j)\\b)\\w+ ){0,6}?(?:(?:se|s est|s etre) radicalis\\w+|${upTo(2)}(?:partir|rejoindre|parti|est parti|aller) (?:\\w+ ){0,3}${cause}|regarde (?:\\w+ ){0,3}(?:daech|djihad\\w*|decapitation\\w*|propagande)|parle de (?:djihad|attentat|daech)|(?:faire|prepare|commettre) (?:un |des )?attentats?)`,
  }),
  ...rulesOf("threat", { situation: "threat-to-others", tier: "T1" }, {
    kill: `(?:(?:je|j) (?:\\w+ ){0,2})?${will} (?:\\w+ ){0,2}?(?:(?:tous |toutes |le |la |les )${strike}|(?:lui|leur|les) (?:planter|tirer|trancher|eclater|faire la peau|mettre) (?:\\w+ ){0,3}(?:couteau|dessus|gorge|tete|balle|lame|peau)|${strike} (?:de )?${whom})(?! (?:temps|ennui|game|jeu|ambiance|boss|zombies?|monstres?|animaux|betes?|nuisibles?|poulets?|cochons?|imprimante|ordi\\w*|pc|telephone|mouches?|moustiques?|insectes?|rats?|dragons?|mauvaises))`,
    armed: `tirer dans (?:le tas|la foule)|(?:venir|aller|viens|entrer) (?:\\w+ ){0,3}${school} avec (?:\\w+ ){0,2}${weapon}|(?:achete|trouve|fabrique) (?:\\w+ ){0,2}${weapon} (?:\\w+ ){0,2}pour|(?:ramene[rs]?|amene[rs]?|emmene[rs]?|apporte[rs]?|venir avec|viens avec|prendre|prends|cache|j ai|avec|a) (?:\\w+ ){0,2}${weapon} (?:\\w+ ){0,4}(?:(?:au|a l|en|dans (?:mon|le|la|l)|a la|dans son) (?:${school}|sac|trousse|casier|poche|chambre)|pour (?:le|la|les|me venger|leur|lui|planter|tuer)|(?:et )?(?:je vais|il va) (?:m en|s en) servir)`,
    massacre: `(?:poser|mettre|fabriquer|faire exploser) (?:\\w+ )?bombe|tout (?:faire )(?:peter|exploser|sauter|cramer|bruler)|(?:peter|exploser|sauter|cramer|bruler) (?:tout )?(?:le|mon|l) ${school}|faire (?:tout )?(?:peter|exploser|sauter|cramer|bruler) (?:le|la|mon|l) ${school}|(?:faire|commettre|fais) (?:un |une )?(?:carnage|massacre|tuerie|fusillade|bain de sang|columbine)|(?:foutre|mettre|mets|fous) (?:\\w+ )?le feu (?:a|au|dans) (?:la |l |le |mon |ma )?(?:${school}|maison|voiture)|(?:bruler|cramer|faire bruler|incendier) (?:le|la|l|mon|ma|tout le) (?:${school}|maison|voiture)`,
    revenge: `me venger (?:\\w+ ){0,4}(?:sang|arme|couteau|mort|paye|tuer|violemment)|(?:il|elle|ils|elles) (?:va|vont) (?:le |me le )?payer (?:\\w+ ){0,2}(?:de (?:sa|leur) vie|cher avec|couteau)|shoot up|school shooting|(?:going|want|gonna) to (?:shoot|kill|stab) (?:\\w+ )?(?:them|him|her|everyone|people|my|someone)`,
  }),
];
