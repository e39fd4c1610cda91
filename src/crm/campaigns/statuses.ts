/** The life of a campaign: what it is called, and what it may become. */
export const campaignStatuses = {
  draft: { label: "En préparation", tone: "neutral", next: ["running"] },
  running: { label: "En cours", tone: "info", next: ["paused", "stopped", "done"] },
  paused: { label: "En pause", tone: "warn", next: ["running", "stopped"] },
  stopped: { label: "Arrêtée", tone: "bad", next: [] },
  done: { label: "Terminée", tone: "good", next: [] },
} as const;
export type CampaignStatus = keyof typeof campaignStatuses;

/** From which statuses a campaign may become `to`. */
export const originsOf = (to: CampaignStatus) => (Object.keys(campaignStatuses) as CampaignStatus[]).filter(from => (campaignStatuses[from].next as readonly string[]).includes(to));

/** Letters an hour. A mail server of a Région takes more; slow enough that one may stop what is wrong. */
export const rates = { least: 10, most: 600, usual: 60 };
