import { fold } from "../../knowledge/text/fold.ts";

const orders = [
  /\b(ignore[rsz]?|oublie[rsz]?|disregard|forget|contourne[rsz]?)\b.{0,60}\b(consignes?|instructions?|regles?|precede\w*|previous|above|rules?|sources?|tout)\b/,
  /\b(prompt|jailbreak|chatgpt|language model|llm|im start|im end|inst)\b/,
  /\b(systeme?|system|assistant|developer|admin\w*) (prompt|message|note|override|instruction)/,
  /\b(tu es|vous etes|you are|agis comme|act as|joue le role) (desormais |maintenant |now |en |un |une |an? |le |la )*(ia|ai|assistante?|modele|robot|machine|pirate|dan|mode|expert)\b/,
  /\b(reponds|repondez|repete[zr]?|reply|respond|answer|output|print|repeat|ecris|ecrivez|write) (uniquement|seulement|toujours|exactement|only|always|exactly|with|par (?!votre|ton|ecrit)|ceci|cela|this|mot pour mot)\b/,
  /\b(dis|dites|affirme[zs]?|reponds|repondez|ajoute[zs]?|ecris|ecrivez|precise[zs]?|conseille[zs]?|recommande[zs]?|(?<!ete |a )annonce[zs]?|say|tell|claim|add|state|fais croire)\b( (?!ce\b|choses?\b)\w+){0,4} ((?<!\bce |choses? )(?:que|qu)(?! tu\b| l annee)|that|tout le monde|l utilisateur|utilisateurs|user|users|eleves|everyone|them|la phrase|cette phrase|ta reponse|tes reponses|chaque reponse)\b/,
  /\b(revele[zr]?|affiche[zr]?|donne|montre|envoie|reveal|show|send|leak)\b.{0,40}\b(consignes?|cles?|secrets?|key|mot de passe|password|token|instructions?)\b/,
  /\b(si|if|when|quand) (tu|vous|you) (es|etes|are|lis|lisez|read|reponds|repondez) (une? |an? )?(ia|ai|assistante?|modele|robot|machine|ceci|this)\b/,
];

/** Whether a text gives orders to a machine that reads it: then nothing is rephrased, since what obeys it would pass for sourced. */
export const addressesAMachine = (text: string) => orders.some(order => order.test(fold(text)));
