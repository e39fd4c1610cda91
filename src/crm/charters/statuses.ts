import mongoose from "mongoose";

/** Who may move a charter: anyone who holds the draft's address, its signatory, the staff, or the timetable. */
export type Mover = "visitor" | "signatory" | "staff" | "system";
type Word = { label: string; tone: "neutral" | "good" | "warn" | "bad"; inForce: boolean; from: Partial<Record<string, Mover[]>> };

/** The life of a charter: each status with its label, whether the company is bound, and from where whom may move it there. */
export const charterStatuses = {
  draft: { label: "En préparation", tone: "neutral", inForce: false, from: { "awaiting-code": ["visitor"] } },
  "awaiting-code": { label: "En attente du code", tone: "neutral", inForce: false, from: { draft: ["visitor"], "awaiting-code": ["visitor"] } },
  signed: { label: "Signée, scellement en attente", tone: "warn", inForce: true, from: { "awaiting-code": ["visitor"] } },
  active: { label: "En vigueur", tone: "good", inForce: true, from: { signed: ["system"], dormant: ["signatory", "staff"] } },
  "renewal-due": { label: "À renouveler", tone: "warn", inForce: true, from: { active: ["system"], dormant: ["signatory", "staff"] } },
  dormant: { label: "En sommeil", tone: "warn", inForce: true, from: { active: ["system"], "renewal-due": ["system"] } },
  expired: { label: "Expirée", tone: "bad", inForce: false, from: { signed: ["system"], active: ["system", "visitor"], "renewal-due": ["system", "visitor"], dormant: ["system", "visitor"] } },
  withdrawn: { label: "Retirée", tone: "bad", inForce: false, from: { signed: ["signatory", "staff"], active: ["signatory", "staff"], "renewal-due": ["signatory", "staff"], dormant: ["signatory", "staff"] } },
  void: { label: "Annulée et refaite", tone: "bad", inForce: false, from: { signed: ["staff"], active: ["staff"], "renewal-due": ["staff"], dormant: ["staff"] } },
} as const satisfies Record<string, Word>;

export type CharterStatus = keyof typeof charterStatuses;
const names = Object.keys(charterStatuses) as CharterStatus[];

export const inForceStatuses = names.filter(name => charterStatuses[name].inForce);
/** Of a filter: the charters that bind their company today. */
export const inForce = () => mongoose.trusted({ $in: inForceStatuses });
/** Of a filter: the charters that may still be changed by their author. */
export const openDraft = () => mongoose.trusted({ $in: ["draft", "awaiting-code"] });

/** From which statuses this mover may bring a charter to `to`. */
export const originsOf = (to: CharterStatus, mover: Mover) =>
  Object.entries(charterStatuses[to].from as Word["from"]).flatMap(([from, movers]) => (movers?.includes(mover) ? [from as CharterStatus] : []));
