/** The life of an invitation. */
export const invitationStatuses = {
  sent: { label: "Envoyée", next: ["accepted", "refused", "withdrawn"] },
  accepted: { label: "Acceptée", next: [] },
  refused: { label: "Refusée", next: [] },
  withdrawn: { label: "Retirée", next: [] },
} as const;
export type InvitationStatus = keyof typeof invitationStatuses;

/** Why an ambassador says no; each teaches the next round something. */
export const refusalReasons = {
  dates: "Aucune de ces dates ne me convient",
  distance: "C’est trop loin",
  subject: "Ce n’est pas mon métier",
  busy: "Je n’ai pas de temps en ce moment",
  other: "Autre raison",
} as const;
export type RefusalReason = keyof typeof refusalReasons;
export const refusalReasonNames = Object.keys(refusalReasons) as RefusalReason[];
