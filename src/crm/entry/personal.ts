import { subDays } from "date-fns";
import { ofAccount } from "../people/personal.ts";
import { upTo } from "../registry/personal.ts";
import type { RetentionRule } from "../registry/retention.ts";
import { EntryLink } from "./entryLink.ts";

export const entryHoldings = [ofAccount({ model: EntryLink, title: "Invitations et liens de mot de passe", data: "sorte de lien, dates", told: { kind: "Sorte", sentAt: "Envoyé le", expiresAt: "Finit le", usedAt: "Utilisé le" } })];

/** An invitation that ran out still says so to the administrators, for a while. */
export const entryRetention: RetentionRule[] = [
  { name: "entry-links", title: "Invitations et liens de mot de passe", kept: "90 jours après leur fin", basis: "règle de la maison", model: EntryLink as never, due: at => ({ expiresAt: upTo(subDays(at, 90)) }), does: "delete" },
];
