/** The life of a charter: French label, and what it may become. */
export const charterStatuses = {
  draft: { label: "En préparation", next: ["signed"] },
  signed: { label: "Signée", next: ["ended"] },
  ended: { label: "Terminée", next: [] },
} as const;
export type CharterStatus = keyof typeof charterStatuses;
