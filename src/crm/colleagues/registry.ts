import type { Feature } from "../registry/feature.ts";

export const colleaguesFeature: Feature = {
  name: "colleagues",
  acts: {
    "person.enabled": "Compte rouvert",
    "person.rights-changed": "Rôles ou territoire changés",
    "person.factors-reset": "Moyens de connexion réinitialisés",
  },
};
