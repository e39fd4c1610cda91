/** Whom an ambassador likes to speak to, and who asks. */
export const levels = {
  college: "Collège",
  "lycee-general": "Lycée général et technologique",
  "lycee-professionnel": "Lycée professionnel",
  apprentissage: "CFA ou MFR",
  superieur: "Université et études supérieures",
  insertion: "Mission locale",
} as const;
export type Level = keyof typeof levels;
export const levelNames = Object.keys(levels) as Level[];
