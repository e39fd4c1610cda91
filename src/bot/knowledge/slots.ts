/** What an answer may depend on: how it is asked, and each value as people read it. */
export const slots = {
  level: { question: "Tu es dans quelle classe ?", options: { college: "Au collège", seconde: "En seconde", "premiere-terminale": "En première ou terminale", "apres-bac": "Après le bac" } },
  ageBand: { question: "Quel âge as-tu ?", options: { "moins-16": "Moins de 16 ans", "16-17": "16 ou 17 ans", "18-25": "De 18 à 25 ans", "26-29": "De 26 à 29 ans", "30-plus": "30 ans ou plus" } },
  departement: { question: "Dans quel département es-tu ?", options: { "14": "Calvados", "27": "Eure", "50": "Manche", "61": "Orne", "76": "Seine-Maritime" } },
  situation: {
    question: "Quelle est ta situation ?",
    options: { collegien: "Au collège", lyceen: "Au lycée", etudiant: "Étudiant ou étudiante", apprenti: "En apprentissage", "sans-solution": "Sans école ni travail", salarie: "En emploi", "demandeur-emploi": "En recherche d’emploi" },
  },
} as const satisfies Record<string, { question: string; options: Record<string, string> }>;
export type SlotName = keyof typeof slots;
export const slotNames = Object.keys(slots) as [SlotName, ...SlotName[]];
/** What is known of the person who asks; each value is one of the slot's options. */
export type Known = Partial<Record<SlotName, string>>;

export const optionsOf = (name: SlotName): Record<string, string> => slots[name].options;
