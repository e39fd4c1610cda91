/** Who holds a conversation: French label, tone, and what it may become. */
export const conversationStatuses = {
  bot: { label: "Assistant automatique", tone: "neutral" },
  waiting: { label: "En attente", tone: "warn" },
  taken: { label: "En cours", tone: "info" },
  closed: { label: "Terminée", tone: "neutral" },
} as const;
export type ConversationStatus = keyof typeof conversationStatuses;
