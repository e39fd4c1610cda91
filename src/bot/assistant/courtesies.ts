import { entryOf } from "../knowledge/base.ts";
import { silence, type Named, type Reply } from "./reply.ts";
import type { Courtesy } from "./recognise.ts";

const words: Record<Exclude<Courtesy, "human">, string> = {
  greeting: "Bonjour ! Je suis l’assistant automatique de Passerelle : un programme, pas une personne. Pose-moi ta question sur l’orientation, les stages ou les métiers, ou choisis un sujet.",
  thanks: "Avec plaisir. Tu as une autre question ? Je reste là, et une personne peut aussi te répondre.",
  goodbye: "À bientôt ! Tu peux revenir quand tu veux, et demander à parler à une personne.",
};
const firstSubjects = ["trouver-un-stage", "apprentissage-cest-quoi", "rencontrer-ambassadeur"];

/** The answer to « bonjour », « merci », « au revoir »: short, and it always leaves something to tap. */
export function courtesy(kind: Exclude<Courtesy, "human">): Reply {
  return { ...silence, tier: "choices", text: words[kind], choices: firstSubjects.map(named), confidence: 1 };
}

function named(id: string): Named {
  const { title } = entryOf(id)!;
  return { id, title };
}
