import { subYears } from "date-fns";
import type { Feature } from "../registry/feature.ts";
import { holds, nobody, upTo } from "../registry/personal.ts";
import { Agreement } from "./agreement.ts";

export const visitPapersFeature: Feature = {
  name: "visit-papers",
  acts: {
    "visit.called": "Appel de préparation fait",
    "visit.call-undone": "Appel de préparation repris",
    "agreement.written": "Convention écrite",
    "agreement.changed": "Convention modifiée",
    "agreement.confirmed": "Convention confirmée par une partie",
    "agreement.complete": "Convention confirmée par tous",
    "agreement.refused": "Convention refusée",
  },
  holdings: [
    holds({
      model: Agreement, title: "Conventions de visite", purpose: "network", data: "noms et adresses des trois parties, adultes qui accompagnent, téléphone du jour", mentions: ["adults", "transport", "safety", "refusal"],
      of: who => [{ "parties.email": who.email }], told: { status: "Statut", adults: "Adultes", transport: "Trajet", emergency: "Téléphone du jour", completedAt: "Confirmée le" },
      erased: () => ({ adults: nobody, transport: "effacé", safety: "", emergency: "effacé", refusal: "", parties: [] }),
    }),
  ],
  retention: [{ name: "agreements", title: "Conventions de visite", kept: "5 ans après le dernier changement", basis: "repère : service Immersion Facilitée, à confirmer", model: Agreement as never, due: at => ({ updatedAt: upTo(subYears(at, 5)) }), does: "delete" }],
};
