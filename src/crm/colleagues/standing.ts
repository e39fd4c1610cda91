import mongoose from "mongoose";
import type { EntryLink } from "../entry/entryLink.ts";
import type { Person } from "../people/person.ts";

const came = mongoose.trusted({ $ne: null });

/** How a colleague stands, for the filter of the list: each with its words and its condition. */
export const standings = {
  actifs: { label: "Actifs", filter: { disabledAt: null, seenAt: came } },
  invites: { label: "En attente", filter: { disabledAt: null, seenAt: null } },
  fermes: { label: "Comptes fermés", filter: { disabledAt: came } },
} as const;

type Link = Pick<EntryLink, "expiresAt" | "usedAt"> | null;

/** « Actif », « Invitation envoyée »: one tag for a person of the staff. */
export function standingOf(person: Person, invitation: Link, at: Date) {
  if (person.disabledAt) return { text: "Compte fermé", tone: "bad" };
  if (person.seenAt) return { text: "Actif", tone: "good" };
  if (invitation?.usedAt) return { text: "Mot de passe choisi", tone: "warn" };
  if (!invitation) return { text: "En attente", tone: "warn" };
  return invitation.expiresAt > at ? { text: "Invitation envoyée", tone: "info" } : { text: "Invitation expirée", tone: "warn" };
}
