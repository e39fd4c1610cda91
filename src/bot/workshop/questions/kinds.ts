/** Why a question is here: how the assistant took it. */
export const kinds = {
  choices: { label: "Sujets proposés", tone: "info" },
  abstain: { label: "Sans réponse", tone: "warn" },
  "rated-no": { label: "Mal notée", tone: "bad" },
} as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** What became of it. */
export const states = { open: "À traiter", variant: "Ajoutée à une fiche", entry: "Devenue une fiche", aside: "Mise de côté" } as const;
export type State = keyof typeof states;
