/**
 * What a letter is to its reader. `personal`: asked for, or one's own affair (codes, sign-in, a visit settled, a paper signed): it has
 * no unsubscribe link. The others may each be stopped for good by their reader.
 */
export const letterKinds = {
  personal: { label: "Codes, connexions et suite de ce que vous avez demandé", hint: "Toujours envoyées : elles répondent à un de vos gestes." },
  charter: { label: "Vie de la charte", hint: "Rappels d’un brouillon, bilan de l’année, renouvellement." },
  meetings: { label: "Invitations à rencontrer une classe", hint: "Une classe cherche quelqu’un comme vous." },
  news: { label: "Nouvelles et invitations de la Région", hint: "Événements, appels à engagement, lettres d’information." },
  digests: { label: "Résumés pour l’équipe", hint: "Ce qui vous attend, et vos vues enregistrées." },
} as const;
export type LetterKind = keyof typeof letterKinds;
export const stoppableKinds = (Object.keys(letterKinds) as LetterKind[]).filter(kind => kind !== "personal");
export const isStoppable = (kind: string): kind is LetterKind => (stoppableKinds as string[]).includes(kind);
