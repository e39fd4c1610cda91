import { holds } from "../registry/personal.ts";
import { Epci } from "../territories/epci.ts";

export const referentHoldings = [holds({ model: Epci, title: "Référents des territoires", purpose: "relations", data: "nom, fonction, téléphone et adresse e-mail professionnels, montrés au public", of: ({ email }) => [{ "referent.email": email }], told: { name: "EPCI", referent: "Référent" }, erased: () => ({ referent: null }) })];
export const referentImpersonal = { Commune: "des communes" };
