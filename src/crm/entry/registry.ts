import { entryHoldings, entryRetention } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const entryFeature: Feature = {
  name: "entry",
  acts: {
    "person.invited": "Collègue invité ou invitée",
    "person.invited-again": "Invitation renvoyée",
    "person.invitation-cancelled": "Invitation annulée",
    "person.reset-asked": "Nouveau mot de passe demandé",
    "person.entry-used": "Lien d’invitation ou de mot de passe utilisé",
  },
  holdings: entryHoldings,
  retention: entryRetention,
};
