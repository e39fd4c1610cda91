/** The life of an invitation. `willing`: a volunteer whom the team has not welcomed yet said yes; `proposed`: another date waits for the teacher. */
export const invitationStatuses = {
  sent: { label: "Envoyée", next: ["accepted", "refused", "proposed", "handed-on", "withdrawn"] },
  proposed: { label: "Autre date proposée", next: ["accepted", "refused", "handed-on", "sent", "withdrawn"] },
  willing: { label: "Partante, à valider", next: ["accepted", "withdrawn"] },
  accepted: { label: "Acceptée", next: ["withdrawn"] },
  refused: { label: "Refusée", next: [] },
  "handed-on": { label: "Passée à un collègue", next: [] },
  withdrawn: { label: "Retirée", next: ["sent"] },
} as const;
export type InvitationStatus = keyof typeof invitationStatuses;
/** Statuses in which its ambassador may still say yes. */
export const openInvitations: InvitationStatus[] = ["sent", "proposed"];
/** Statuses that are an answer: a yes, a no, another date, a colleague’s name. */
export const answeredInvitations: InvitationStatus[] = ["accepted", "refused", "handed-on", "proposed"];

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
