/** What a place can offer, and what a class may need: asked of workplaces, where the school cannot see to it. */
export const accessNeeds = {
  wheelchair: "Accessible en fauteuil roulant",
  hearing: "Boucle magnétique ou lieu peu bruyant",
  sight: "Parcours guidé pour les personnes malvoyantes",
  calm: "Un lieu calme pour se mettre à l’écart",
} as const;
export type AccessNeed = keyof typeof accessNeeds;
export const accessNeedNames = Object.keys(accessNeeds) as AccessNeed[];
