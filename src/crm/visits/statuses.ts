/** The life of a visit. */
export const visitStatuses = {
  confirmed: { label: "Confirmée", tone: "good" },
  done: { label: "A eu lieu", tone: "good" },
  missed: { label: "N’a pas eu lieu", tone: "warn" },
  cancelled: { label: "Annulée", tone: "bad" },
} as const;
export type VisitStatus = keyof typeof visitStatuses;
/** Of a visit that was not called off: to come, held, or nobody came. */
export const standingStatuses: Exclude<VisitStatus, "cancelled">[] = ["confirmed", "done", "missed"];
/** Of a visit by which a class meets somebody: to come, or held. */
export const servingStatuses: VisitStatus[] = ["confirmed", "done"];
