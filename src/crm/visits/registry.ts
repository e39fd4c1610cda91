import { leaveVisits, visitHoldings } from "./personal.ts";
import { visitWaits } from "./visitWaits.ts";
import type { Feature } from "../registry/feature.ts";
import { keepServed } from "./keepServed.ts";
import { ownVisits } from "./ownVisits.ts";
import { comingVisit, visitShelf, visitsOf } from "./visitsOf.ts";
import { Visit } from "./visit.ts";
import { visitListing } from "./visitListing.ts";

export const visitsFeature: Feature = {
  name: "visits",
  waits: visitWaits,
  lists: [visitListing],
  dossiers: { Ambassador: visitsOf("ambassador"), School: visitsOf("school") },
  links: {
    Ambassador: [{ model: Visit as never, path: "ambassador", one: "une visite", many: "visites" }],
    School: [{ model: Visit as never, path: "school", one: "une visite", many: "visites" }],
  },
  recounts: { School: keepServed },
  shelves: { Ambassador: visitShelf("ambassador"), School: visitShelf("school") },
  ownShelves: { Ambassador: ownVisits },
  holds: { Ambassador: comingVisit("ambassador"), School: comingVisit("school") },
  acts: { "visit.confirmed": "Visite confirmée", "visit.done": "Visite faite", "visit.missed": "Visite manquée", "visit.report-undone": "Compte rendu repris" },
  holdings: visitHoldings,
  parting: leaveVisits,
};
