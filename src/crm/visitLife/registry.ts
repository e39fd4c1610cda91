import type { Feature } from "../registry/feature.ts";
import { remindVisits } from "./remindVisits.ts";
import { disputedWaits } from "./visitWaits.ts";

export const visitLifeFeature: Feature = {
  name: "visit-life",
  jobs: [{ name: "remind-visits", everySeconds: 900, run: () => remindVisits() }],
  waits: disputedWaits,
  acts: {
    "visit.cancelled": "Visite annulée",
    "visit.move-asked": "Autre date demandée",
    "visit.move-declined": "Autre date refusée",
    "visit.moved": "Visite déplacée",
    "visit.reported": "Compte rendu d’un côté",
    "visit.arrived": "Arrivée notée",
  },
};
