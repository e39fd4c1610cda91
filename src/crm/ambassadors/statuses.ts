/** The life of an ambassador: French label, tone of its tag, and what it may become. */
export const ambassadorStatuses = {
  unconfirmed: { label: "E-mail à confirmer", tone: null, next: ["candidate"] },
  candidate: { label: "À valider", tone: "warn", next: ["active", "declined"] },
  active: { label: "Actif", tone: "good", next: ["paused"] },
  paused: { label: "En pause", tone: null, next: ["active"] },
  declined: { label: "Non retenu", tone: "bad", next: [] },
} as const;
export type AmbassadorStatus = keyof typeof ambassadorStatuses;
