import { draftRetention } from "./retention.ts";
import type { Feature } from "../registry/feature.ts";
import { dropDrafts } from "./dropDrafts.ts";
import { remindDrafts } from "./remindDrafts.ts";

export const draftsFeature: Feature = {
  name: "drafts",
  jobs: [
    { name: "remind-drafts", everySeconds: 3600, run: () => remindDrafts() },
    { name: "drop-drafts", everySeconds: 3600, run: () => dropDrafts() },
  ],
  acts: {
    "charter.kept-for-later": "Lien de reprise envoyé",
    "charter.forwarded": "Transmise à la personne habilitée",
    "charter.reminded": "Rappel envoyé",
    "charter.draft-dropped": "Brouillon effacé",
  },
  retention: draftRetention,
};
