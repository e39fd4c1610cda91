import { readFileSync } from "node:fs";
import { fold } from "../knowledge/text/fold.ts";

let known: Set<string> | undefined;
const firstNames = () => (known ??= new Set(JSON.parse(readFileSync(new URL("./firstNames.json", import.meta.url), "utf8")) as string[]));

/** Whether it is a frequent first name, each part of a double one being so. Our own list: frequent in France, not all. */
export const isFirstName = (word: string) => fold(word).split(" ").every(part => firstNames().has(part));

const plainWords = new Set(
  "nom prenom pseudo a ai as au aux avec bac bien c ca car ce cela ces cet cette comme comment d dans de depuis des donc du elle en est et etre fait habite il ils j je jai jsuis l la le les leur lui m ma mais me mes mm moi mon n ne nous on ont ou par pas pour pourquoi qu quand que quel quelle qui quoi s sa sans se si son suis sur t ta te toi ton tu un une vous y eleve lyceen lyceenne etudiant etudiante maman papa professeur prof parent mere pere apprenti apprentie nee ne age ans bonjour salut merci svp stp et alors aussi actuellement bonne jaimerais jaimerai jcherche jveux jvoudrais jhabite cherche voudrais veux aimerais souhaite peux voila ici the a-t".split(" "),
);

/** A word of the language, not somebody's name. */
export const isPlainWord = (word: string) => plainWords.has(fold(word)) || /^\p{L}?['’]/u.test(word) || !fold(word);
