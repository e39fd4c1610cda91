import { any } from "./compose.ts";

const verb = (stem: string) => `${stem}(?:e|es|er|ee|ees|ent|ait|aient|ez|ai)?`;
const hitting = any(verb("frapp"), verb("tap"), "bat|bats|battu|battue|battent|battait|battre", verb("cogn"), verb("gifl"), verb("tabass"), verb("etrangl"), verb("violent"), verb("maltrait"), verb("brutalis"), verb("fouett"), verb("agress"), verb("molest"), verb("martyris"), verb("fracass"), verb("defonc"), verb("demont"), verb("eclat"), verb("dechir"), verb("massacr"), verb("claqu"), verb("savat"), verb("bastonn"), verb("mord"), "mordu", verb("brul"), verb("ebouillant"));
const given = "(?:mis|met|mets|mettent|mettait|met|donne|donnent|donnait|donner|mettre|fout|foutu|colle|file|envoie|flanque|balance|mange|pris|prends|recois|recu) (?:\\w+ ){0,2}?(?:claques?|gifles?|baffes?|droites?|coups?|raclees?|patates?|beignes?|torgnoles?|fessees?|calottes?|tartes?|mandales?|ceinture|poings?|pieds)";
const shut = any(verb("enferm"), verb("sequestr"), "(?:attache|ligote)[er]?", "affame", "prive[er]? de (?:manger|nourriture|repas)", "laisse sans manger");
const broken = "(?:cass|pet|fractur|dem)(?:e|er|ent|is)? (?:le|la|un|une|les|mon|ma) (?:bras|jambe|nez|doigt|dents?|gueule|poignet|cote|figure|tete)";
/** What is done to somebody's body, by any tense. */
export const blows = any(hitting, given, shut, broken, "(?:fait|font|faisait|faire) (?:du mal|mal physiquement)", "(?:pousse|poussee|jete|jetee) (?:dans les escaliers|contre|par terre|au sol)", "tire les cheveux", "crache dessus", "lance (?:des )?(?:objets|assiettes|trucs)");
/** Marks that blows leave. */
export const marks = any("bleus?", "hematomes?", "marques?", "traces? de coups", "coquards?", "oeil au beurre noir", "fractures?", "cicatrices?");
