import { upTo } from "../lexicon/compose.ts";
import { rulesOf } from "../situations.ts";

const boss = "(?:(?:mon|ma|le|la|mes|les|un) (?:patron|patronne|employeur|boss|chef|tuteur|tutrice|maitre de stage|maitre d apprentissage|oncle|gerant|responsable|restaurateur|parents|cousin|famille)|il|elle|ils|on)";
const unpaid = "(?:sans (?:\\w+ ){0,3}(?:payee?|paye[rz]?|salaire|pause|manger|contrat|dormir|me payer|etre paye)|gratuitement|gratos|jusqu a (?:minuit|\\d+ ?h(?:eures)? du matin|1 heure|2 heures|23 ?h)|toute la nuit|la nuit|1[2-9] ?h(?:eures)?(?: par jour)?|blessee?|malade|enceinte|7 jours sur 7|tous les jours sans)";

export const forcedLabourRules = [
  ...rulesOf("forced-labour", { situation: "forced-labour", tier: "T1" }, {
    papers: "(?:confisque[re]?s?|confisquer|pris|prend|garde|gardent|vole|cache|rend pas|rendre) (?:\\w+ )?(?:tous )?(?:mes papiers|mon passeport|ma carte d identite|mon titre de sejour)|(?:mes papiers|mon passeport|ma carte d identite) (?:\\w+ ){0,3}(?:confisque\\w*|pris|gardes?)",
    forced: `(?:forcee?|oblige|obligee?|force|forcent|obligent|contraint|menace) (?:\\w+ ){0,3}(?:a|de) (?:travailler|bosser|trimer|rester) ${upTo(5)}(?:${unpaid}|alors que|sinon|au black)|obligee? de (?:travailler|bosser) (?:\\w+ ){0,4}(?:sinon|menace|frappe)`,
    endless: `(?:me|nous) (?:fait|font|faisait) (?:travailler|bosser|trimer) ${upTo(4)}(?:${unpaid}) (?:\\w+ ){0,3}sans (?:me payer|etre paye|pause|salaire|manger)|(?:travaille|bosse|travailler) ${upTo(4)}1[2-9] ?h(?:eures)? par jour ${upTo(4)}(?:sans|pas paye\\w*|gratuit\\w*)`,
    slave: `(?:esclave|esclavage|exploitee?|exploite|exploitent|trimer) (?:\\w+ ){0,5}(?:stage|patron|travail|apprentissage|restaurant|boulot|chef|employeur|oncle|famille|chantier)|(?:stage|patron|boulot|apprentissage|restaurant|employeur) (?:\\w+ ){0,5}(?:esclave|esclavage|m exploite|exploitee?)`,
    bound: `(?:paye|payer|payent|salaire) (?:\\w+ ){0,6}(?:empeche|enferme|menace|papiers|sequestre)|(?:fait|force|oblige|font|obligent) (?:\\w+ ){0,7}sans (?:me payer|paye|paie|salaire|contrat et)|sans (?:me payer|paye|etre payee?) (?:\\w+ ){0,4}(?:enferme|menace|frappe|empeche)`,
  held: `retenue? (?:de force )?(?:par|chez) (?:mon|un|le) (?:patron|employeur|chef|oncle)|(?:patron|employeur) (?:\\w+ ){0,6}(?:prend|garde|vole|pris) (?:\\w+ )?(?:mon salaire|ma paye|mon argent|ses papiers)|${boss} (?:\\w+ ){0,2}(?:m empeche(?:nt)?|m interdi\\w+|m interdisent|me retient|me retiennent|me laisse pas|m enferme) (?:\\w+ )?(?:de )?(?:partir$|partir de (?:chez|la|mon|l)|sortir|rentrer|quitter (?:le|la|l|mon) (?:travail|entreprise|chantier|logement)|m en aller|appeler)|(?:enfermee?|loge[re]?e?) (?:\\w+ ){0,3}(?:au travail|sur (?:le|mon) lieu de travail|dans l atelier)`,
  }),
  ...rulesOf("forced-labour", { situation: "forced-labour", tier: "T2" }, {
    hours: `(?:me|nous) (?:fait|font) (?:travailler|bosser) ${upTo(4)}(?:la nuit|jusqu a minuit|1[2-9] ?h(?:eures)?|sans pause|gratuitement|sur (?:la|une) machine dangereuse)(?! c est legal)|(?:stage|apprentissage) ${upTo(5)}(?:1[2-9] ?h(?:eures)? par jour|jusqu a minuit|toute la nuit)`,
    pressed: "(?:menace|menacent|crie|hurle|insulte|humilie|rabaisse) (?:\\w+ ){0,4}(?:tous les jours|chaque jour|tout le temps) (?:\\w+ ){0,3}(?:stage|travail|boulot|apprentissage|entreprise)|(?:patron|tuteur|maitre de stage|chef|maitre d apprentissage) (?:\\w+ ){0,3}(?:m insulte|m humilie|me menace|me rabaisse|me fait peur)",
  }),
];
