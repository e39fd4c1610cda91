import { upTo } from "../lexicon/compose.ts";
import { rulesOf } from "../situations.ts";

const often = "(?:tous les jours|chaque jour|tout le temps|sans arret|sans cesse|quotidiennement|depuis|toute la journee|a la recre|dans la cour|a la sortie|a la cantine|dans le bus|dans les couloirs|au (?:lycee|college|cfa|bahut|foyer|stage|boulot|travail)|a l (?:ecole|internat)|en (?:classe|cours|stage|ligne)|sur (?:insta|snap|les reseaux|tiktok|internet|discord|whatsapp))";
const names = "(?:grosse?|gros|sale|pute|pd|pede|tapette|salope|moche|laide?|arabe|noire?|negre|singe|bougnoule|juif|gouine|trans|handicape|mongol|debile|intello|cas soc|thon|pute|batard|nazi|guenon)";
const harass = "(?:cyber ?)?harcel(?:e|er|ee|es|ees|ent|ait|aient|ement)?";

export const bullyingRules = [
  ...rulesOf("bullying", { situation: "bullying", tier: "T1" }, {
    harassed: `(?:je|j|moi|on) ${upTo(5, "pas un|contre")}${harass}(?! scolaire (?:pour|expose))|(?:me|m|m a|m ont) (?:\\w+ )?${harass}|(?:subis|subi|victime d|victime du|vis) (?:\\w+ ){0,2}(?:cyber ?)?harcelement|^(?:le )?(?:harcelement|harcelee?|harceler|cyberharcelement)(?: scolaire)?$`,
    robbed: "(?:je|j|me|m|on) (?:\\w+ ){0,4}racket\\w*|(?:vole|volent|cassent|jettent|cachent) (?:toujours )?(?:mes affaires|mon sac|mon gouter|mon argent|ma trousse) (?:\\w+ ){0,2}(?:tous les jours|tout le temps|expres|et)",
    insulted: `(?:m insultent?|m humilient?|m ont (?:humiliee?|insultee?|filmee?|crache)|me crachent?|crache dessus|me bousculent?|me rabaissent?|me menacent?|me persecut\\w+|me lynchent|me pourrissent|m embetent|m agressent|me font vivre un enfer|me frappent?|me tapent?|m envoient des menaces|me suivent|s acharnent? sur moi|s en prennent a moi|me poussent?) (?:\\w+ ){0,6}(?:${often}|et on|et ils|et me|de ${names})|me traitent? (?:\\w+ ){0,3}(?:${names}|de tous les noms)|(?:me fais|me faire|me suis fait) (?:\\w+ )?(?:insulter|humilier|cracher dessus|menacer|embeter|emmerder|lyncher|suivre|bousculer|frapper|taper|tabasser) (?:\\w+ ){0,6}(?:${often}|par (?:des|les|un|une|mes|toute))`,
    hits: `(?:des|les|mes|deux|trois|certains|un groupe d|une bande de) (?:\\w+ )?(?:eleves|camarades|garcons|filles|gars|mecs|types) (?:\\w+ ){0,3}(?:me|m ont|m) (?:\\w+ )?(?:frapp\\w+|tap\\w+|tabass\\w+|cogn\\w+|insult\\w+|menac\\w+|harcel\\w+|racket\\w+|suiv\\w+)|menacee? (?:\\w+ ){0,3}(?:a l ecole|au (?:lycee|college)|a la sortie|par (?:des|un|une|les))|(?:menace|menacent|me menace) (?:\\w+ ){0,3}(?:de me (?:tabasser|frapper|taper|defoncer|planter|niquer)|a l ecole|au (?:lycee|college)|a la sortie)`,
    online: "(?:faux compte|fake|compte|groupe|story|page|video|rumeurs?) (?:\\w+ ){0,3}(?:contre moi|sur moi|pour se moquer de moi|ou ils m)|(?:publient|postent|diffusent|partagent|font tourner) (?:\\w+ ){0,3}(?:photos?|videos?|montages?|rumeurs) (?:\\w+ ){0,2}(?:de moi|sur moi)|(?:toute la classe|tout le monde|tous) (?:\\w+ ){0,3}contre moi",
    mocked: `se (?:moquent|moque|foutent|fout|fichent) (?:\\w+ ){0,3}de moi (?:\\w+ ){0,4}(?:tous les jours|chaque jour|tout le temps|sans arret|en peux plus|depuis)`,
    english: "(?:being|getting|am|im|get|i m) bullied|bull(?:y|ies|ying) me",
  }),
  ...rulesOf("bullying", { situation: "bullying", tier: "T2" }, {
    apart: "se (?:moquent|moque|foutent|fout|fichent|paient|paye) (?:\\w+ ){0,3}(?:tous )?(?:de|la) (?:moi|ma gueule|ma tete|mon physique|mon poids|mon accent|mes vetements)(?! pour (?:mon|mes|ce) (?:choix|metier|orientation|bac|stage))|(?:rejetee?|exclue?|mise? a l ecart|detestee?|isolee?|ignoree?) (?:\\w+ ){0,3}(?:par (?:toute |tous )?(?:la|les|ma|mes)|de la|dans (?:la|ma)) (?:classe|eleves|autres|camarades|groupe|promo)|personne (?:\\w+ )?(?:me parle|m adresse la parole|veut (?:de moi|etre avec moi|manger avec moi|trainer avec moi))|mange (?:\\w+ )?(?:tout |toute )?seule? (?:\\w+ ){0,4}(?:midi|cantine|jours)|(?:tout le monde|ils|elles|les autres) me (?:detestent?|haissent|rejettent?|evitent?)|pas d amis?(?: \\w+){0,3} (?:personne|seule?)",
    afraid: "peur (?:d aller|de retourner|d y aller|de revenir) (?:au (?:lycee|college|bahut|cfa)|en cours|a l ecole|a l internat)(?! (?:avec|sans|apres le bac))|boule au ventre (?:\\w+ ){0,8}(?:a cause|autres|eleves|garcons|filles|d eux|regards)|veux plus (?:aller|retourner|mettre les pieds) (?:au (?:lycee|college)|en cours|a l ecole) (?:\\w+ ){0,3}(?:a cause|peur|ils|parce qu ils)",
  }),
];
