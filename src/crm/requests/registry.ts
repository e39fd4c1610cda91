import type { Feature } from "../registry/feature.ts";

export const requestsFeature: Feature = {
  name: "requests",
  acts: { "request.made": "Demande faite", "request.answered-by-company": "Une entreprise a répondu à la demande" },
};
