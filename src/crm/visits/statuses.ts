/** The life of a visit. */
export const visitStatuses = {
  confirmed: { label: "Confirmée", tone: "good" },
  cancelled: { label: "Annulée", tone: "bad" },
} as const;
export type VisitStatus = keyof typeof visitStatuses;
