/** Whether a school still takes pupils. */
export const schoolStatuses = {
  open: { label: "Ouvert", tone: "good" },
  closed: { label: "Fermé", tone: "bad" },
} as const;

/** Priority education, as the ministry's list says it. */
export const networks = { REP: { label: "REP" }, "REP+": { label: "REP+" } } as const;
