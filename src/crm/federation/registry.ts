import { federationHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const federationFeature: Feature = { name: "federation", acts: { "person.federated": "Compte relié au fournisseur d’identité" }, holdings: federationHoldings };
