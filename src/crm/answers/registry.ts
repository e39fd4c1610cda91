import type { Feature } from "../registry/feature.ts";
import { willingShelf } from "./willingShelf.ts";

export const answersFeature: Feature = {
  name: "answers",
  shelves: { Ambassador: willingShelf },
  acts: {
    "invitation.proposed": "Autre date proposée",
    "invitation.proposal-declined": "Autre date refusée",
    "invitation.handed-on": "Passée à un collègue",
    "invitation.volunteered": "S’est proposé pour une demande",
  },
};
