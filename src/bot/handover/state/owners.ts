/** Who has a conversation in hand: as the staff reads it, as the young person reads it, and its tone. Exactly one at a time. */
export const owners = {
  bot: { label: "Assistant automatique", said: "Assistant automatique", tone: "neutral" },
  queued: { label: "En attente", said: "En attente", tone: "warn" },
  assigned: { label: "Proposée", said: "En attente", tone: "warn" },
  human: { label: "En cours", said: "Avec une personne", tone: "info" },
  wrapup: { label: "À conclure", said: "Terminée", tone: "neutral" },
  closed: { label: "Terminée", said: "Terminée", tone: "neutral" },
  offhours: { label: "Message laissé", said: "Message laissé", tone: "warn" },
  callback: { label: "Rappel demandé", said: "Rappel demandé", tone: "info" },
  appointment: { label: "Rendez-vous pris", said: "Rendez-vous pris", tone: "info" },
} as const;
export type Owner = keyof typeof owners;
export const ownerNames = Object.keys(owners) as Owner[];

/** Nobody speaks there yet: the program may still say what it must (danger, where they stand). */
export const unheld: readonly Owner[] = ["bot", "queued", "assigned", "offhours", "callback", "appointment"];
/** The young person may write. */
export const listening: readonly Owner[] = [...unheld, "human"];
/** Whoever comes on line takes these. */
export const waiting: readonly Owner[] = ["queued", "offhours"];
/** Counted in what a counsellor has in hand. */
export const held: readonly Owner[] = ["assigned", "human"];
/** Nobody else's to read: between the young person and the program. */
export const isPrivate = (owner: Owner) => owner === "bot";
