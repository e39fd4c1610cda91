import { among, holds, idsIn, nobody } from "../registry/personal.ts";
import { CarriedCharter } from "./carriedCharter.ts";

export const carriedHoldings = [
  holds({ model: CarriedCharter, title: "Chartes signées ailleurs", purpose: "relations", data: "nom et qualité du signataire", of: who => [{ company: among(idsIn(who.near(), "Company")), signatoryName: among([...who.names]) }], told: { companyName: "Entreprise", signedOn: "Signée le", signatoryName: "Signataire", signatoryRole: "Qualité", origin: "Origine", reference: "Référence" }, erased: () => ({ signatoryName: nobody, signatoryRole: null }) }),
];
