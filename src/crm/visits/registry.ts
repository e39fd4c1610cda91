import type { Feature } from "../registry/feature.ts";

export const visitsFeature: Feature = {
  name: "visits",
  acts: { "visit.confirmed": "Visite confirmée", "visit.done": "Visite faite", "visit.missed": "Visite manquée", "visit.report-undone": "Compte rendu repris" },
};
