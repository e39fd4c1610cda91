import { Charter } from "../charters/charter.ts";
import { draftDays } from "../charters/editDraft.ts";
import { openDraft } from "../charters/statuses.ts";
import { type RetentionRule, daysBefore } from "../registry/retention.ts";

export const draftRetention: RetentionRule[] = [
  { name: "drafts", title: "Brouillons de charte", kept: `${draftDays} jours après le dernier changement`, basis: "règle de la maison", model: Charter as never, due: at => ({ status: openDraft(), updatedAt: daysBefore(at, draftDays) }), does: { job: "drop-drafts" } },
];
