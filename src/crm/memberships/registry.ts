import type { Feature } from "../registry/feature.ts";

export const membershipsFeature: Feature = {
  name: "memberships",
  acts: {
    "company.member-admitted": "Accès ouvert à une personne",
    "company.join-asked": "Accès demandé",
    "company.join-approved": "Accès accordé",
    "company.join-refused": "Accès refusé",
  },
};
