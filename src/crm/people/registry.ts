import { peopleRetention } from "./retention.ts";
import { peopleHoldings, peopleImpersonal } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const peopleFeature: Feature = {
  name: "people",
  acts: {
    "person.created": "Compte ouvert",
    "person.feed-renewed": "Adresse d’agenda donnée ou changée",
    "person.disabled": "Compte fermé",
    "person.signed-in": "Connexion",
    "person.proof-asked": "Code de confirmation demandé",
    "person.proven": "Identité confirmée de nouveau",
  },
  holdings: peopleHoldings,
  impersonal: peopleImpersonal,
  retention: peopleRetention,
};
