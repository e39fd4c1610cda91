import type { Feature } from "../registry/feature.ts";

export const ambassadorsFeature: Feature = {
  name: "ambassadors",
  acts: {
    "ambassador.enrolled": "Inscription",
    "ambassador.candidate": "Adresse confirmée",
    "ambassador.active": "Dans le réseau",
    "ambassador.paused": "En pause",
    "ambassador.declined": "Non retenu",
  },
};
