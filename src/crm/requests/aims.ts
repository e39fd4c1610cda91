/** What a class wants of a meeting. « Stereotypes » lets people who agreed to it come first (matching/weights.ts). */
export const aims = {
  discover: "Découvrir des métiers",
  pathways: "Comprendre par où on y arrive",
  stereotypes: "Faire tomber des idées reçues",
  stage: "Préparer un stage ou un contrat",
  interview: "S’entraîner à se présenter",
  project: "Nourrir un projet de la classe",
} as const;
export type Aim = keyof typeof aims;
export const aimNames = Object.keys(aims) as Aim[];
