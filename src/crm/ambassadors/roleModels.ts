/** What somebody may say of themselves, if they like: it serves to counter stereotypes and nothing else, and only with their consent. */
export const roleModels = {
  "woman-in-male-trade": "Une femme dans un métier où il y en a peu",
  "man-in-female-trade": "Un homme dans un métier où il y en a peu",
  retrained: "J’ai changé de métier (reconversion)",
  apprentice: "Je suis passé par l’apprentissage",
  "first-in-family": "Premier ou première de ma famille à faire ces études",
  disability: "Je travaille avec un handicap",
  rural: "J’ai grandi à la campagne, loin des grandes écoles",
} as const;
export type RoleModel = keyof typeof roleModels;
export const roleModelNames = Object.keys(roleModels) as RoleModel[];
