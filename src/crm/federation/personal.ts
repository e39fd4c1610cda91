import { ofAccount } from "../people/personal.ts";
import { FederatedIdentity } from "./federatedIdentity.ts";

export const federationHoldings = [ofAccount({ model: FederatedIdentity, title: "Comptes reliés au fournisseur d’identité", data: "identifiant chez le fournisseur", told: { issuer: "Fournisseur", sub: "Identifiant", linkedAt: "Relié le" } })];
