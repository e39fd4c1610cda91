import { any, upTo } from "../lexicon/compose.ts";
import { rulesOf } from "../situations.ts";
import { someone } from "../lexicon/people.ts";

const rights = "(?!.*\\b(?:contrat|conge|conges|maternite|formation|vae|rentree|bts|inscri\\w*|amenag\\w+|droits|alternance|employeur|parcoursup|examens?|arret maladie|report\\w*|suspendre)\\b)";
const substance = any("drogues?", "shit", "beuh", "weed", "coke", "cocaine", "cannabis", "alcool", "joints?", "ballons?", "medocs", "crack", "heroine", "mdma", "ecsta\\w*", "taz", "lsd", "speed", "ketamine", "keta", "proto", "proto ?xyde", "opium", "lean", "codeine", "tramadol", "vodka", "whisky", "drogue dure", "3 ?mmc", "pregabaline", "lyrica", "ghb", "gaz hilarant", "spice", "ptc", "buddha", "hash", "herbe", "md", "fumette", "bedo", "la fume", "haschich", "l opium", "subutex");
const want = "(?:veux|dois|voudrais|faut|faire|besoin d|me faire|pense a|comment|peux|songe a)";

export const healthRules = [
  ...rulesOf("pregnancy", { situation: "pregnancy", tier: "T1" }, {
    mine: `(?:je|j) (?:\\w+ ){0,5}(?:suis|etre|suis tombee|tombee?|sois|d etre|serais) (?:\\w+ )?enceinte${rights}|enceinte (?:\\w+ ){0,3}(?:et j ai (?:1\\d|peur|pas)|de \\d (?:mois|semaines))${rights}|enceinte aide[rz]?|test (?:de grossesse )?(?:\\w+ ){0,2}positif|attends un (?:bebe|enfant)${rights}|i(?: a)? ?m pregnant|am pregnant|pregnant and`,
    fear: "retard de regles|regles (?:\\w+ ){0,5}retard|en retard (?:\\w+ ){0,3}regles|(?:plus|pas) (?:eu )?(?:mes|de) regles|peur d etre enceinte|peut etre enceinte|(?:accident|rapport) (?:de |sans |non )(?:capote|protege|preservatif)|capote (?:a )?(?:craque|petee)",
    abortion: `${want} (?:\\w+ ){0,2}(?:avorter|avortement|ivg)(?! (?:accompagner|metier))|avorter (?:sans|en secret|quand|a \\d)|pilule du lendemain (?:\\w+ ){0,4}(?:je|besoin|ou|urgent|sans)|(?:j ai|besoin|ou) (?:\\w+ ){0,4}pilule du lendemain`,
    theirs: "(?:ma|une|sa|mon) (?:copine|eleve|eleve de ma classe|fille de ma classe|meuf|petite amie|fille|soeur|petite soeur|amie|meilleure amie|cousine|pote) (?:\\w+ )?(?:est|etait|tombee|serait) (?:\\w+ )?enceinte" + rights,
    denied: "deni de grossesse|accouche (?:\\w+ ){0,2}(?:en secret|sous x|seule)",
  }),
  ...rulesOf("drugs", { situation: "drugs", tier: "T1" }, {
    self: `(?:je|j) ${upTo(5)}(?:me (?:drogue|droguer|pique|defonce a|shoote)|me suis drogue|tombe[er]? dans la drogue|accro|addicte?|dependante?|depend) (?:a |au |aux |a la |a l |de |du |de la |d )?${substance}|(?:je|j) (?:\\w+ ){0,4}(?:me drogue[r]?|me suis droguee?|suis (?:\\w+ )?(?:droguee?|toxico\\w*|toxicomane|alcoolique|camee?|junkie|accro a l alcool))`,
    trouble: `(?:problemes?|soucis?|addiction|addicte?|dependance) (?:a |d |de |avec |au |aux )(?:l |la |le |du |les )?${substance}|(?:besoin de|manque de) ma dose|^(?:je suis )?en manque$|(?:je|j) (?:\\w+ )?me (?:defonce|shoote|came|pique)(?! (?:pour|a |au)) |tombe[er]? dans (?:la |le |l )${substance}|bouteilles? (?:de |d )(?:vodka|whisky|alcool|rhum|vin|ricard) (?:\\w+ ){0,2}(?:par|jour|soir)|(?:passer|tenir) (?:\\w+ ){0,3}sans (?:fumer|boire|me droguer|consommer|un joint|alcool)`,
  takes: `(?:je|j) ${upTo(4)}(?:fume|sniffe|consomme|prends|pris|tape|deale|gobe|m injecte|inhale|sniffer|reprends) (?:\\w+ ){0,3}(?:de la |de l |du |des |d )?(?:trop de )?${any("shit", "beuh", "weed", "coke", "cocaine", "drogues?", "crack", "heroine", "mdma", "ecsta\\w*", "taz", "lsd", "ketamine", "keta", "proto", "joints?", "cannabis", "ballons", "lean", "codeine", "tramadol", "3 ?mmc", "speed", "drogue dure", "lyrica")}|(?:je|j) ${upTo(2)}sniffe`,
    stuck: `(?:arrive|reussis|peux|parviens) (?:pas|plus) (?:a )?(?:arreter|decrocher|m arreter|m en passer|me passer|stopper) (?:\\w+ ){0,2}(?:${substance}|de boire|de me droguer|de fumer (?:du|de la|des) \\w+|de (?:sniffer|consommer)|tous les soirs)`,
    drink: "(?:je )?(?:bois|me saoule|me bourre|picole)(?: de l alcool)? (?:tous les (?:jours|soirs|matins)|chaque (?:jour|soir)|trop d alcool|pour (?:tenir|dormir|supporter))",
    danger: "(?:fait|faire|risque d|en) (?:\\w+ )?overdose|fait (?:\\w+ )?bad ?trip|coma ethylique|en manque (?:de|d) \\w+|(?:droguee?|mis quelque chose|ghb) (?:\\w+ ){0,3}(?:mon verre|a mon insu)",
    traffic: "(?:on|ils|me|m|un mec) (?:\\w+ ){0,3}(?:oblige|force|forcent|obligent|menace(?:nt)?) (?:\\w+ ){0,3}(?:vendre|dealer|guetter|transporter|faire le guet|faire la mule|livrer)(?! mon)|(?:bosse|travaille) pour (?:un |des )?(?:dealers?|trafiquants?)|(?:je|j) (?:\\w+ ){0,2}(?:deale|guette|suis guetteur|fais le guet|suis charbonneur|charbonne)(?: |$)",
    english: "addicted to (?:drugs|cocaine|weed|alcohol|heroin)|(?:do|take|doing|taking) (?:drugs|cocaine|heroin)|overdosed",
  }),
  ...rulesOf("drugs", { situation: "drugs", tier: "T1", aboutSomeoneElse: true }, {
    theirs: `${someone} (?:(?!(?:je|j)\\b)\\w+ ){0,5}?(?:se drogue|se pique|drogue[re]?e?$|prend (?:de la|des|du|de l) ${substance}|sniffe|fume (?:du|de la|des) ${substance}|boit (?:trop|tous les jours|beaucoup)|deale|dealait|accro|addicte?|alcoolique|overdose|toxico\\w*|est tombee? dans la drogue|coma ethylique)`,
  }),
];
