/** The life of a visit. */
export const visitStatuses = {
  confirmed: { label: "Confirmée", tone: "good" },
  done: { label: "A eu lieu", tone: "good" },
  missed: { label: "N’a pas eu lieu", tone: "warn" },
  cancelled: { label: "Annulée", tone: "bad" },
} as const;
export type VisitStatus = keyof typeof visitStatuses;
