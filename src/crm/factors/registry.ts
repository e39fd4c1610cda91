import { factorHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const factorsFeature: Feature = {
  name: "factors",
  acts: {
    "person.app-added": "Application d’authentification ajoutée",
    "person.codes-renewed": "Codes de secours créés",
    "person.tries-blocked": "Trop de codes faux : attente imposée",
    "person.recovery-used": "Code de secours utilisé",
  },
  holdings: factorHoldings,
};
