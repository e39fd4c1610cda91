import { isValidObjectId } from "mongoose";
import { among, holds, nobody } from "../registry/personal.ts";
import { CarriedCharter } from "./carriedCharter.ts";

/** Companies that somebody belongs to, by their dossiers. */
const companiesOf = (dossiers: readonly string[]) => dossiers.flatMap(one => (one.startsWith("Company/") && isValidObjectId(one.slice(8)) ? [one.slice(8)] : []));

export const carriedHoldings = [
  holds({ model: CarriedCharter, title: "Chartes signées ailleurs", purpose: "relations", data: "nom et qualité du signataire", of: who => [{ company: among(companiesOf(who.near())), signatoryName: among([...who.names]) }], told: { companyName: "Entreprise", signedOn: "Signée le", signatoryName: "Signataire", signatoryRole: "Qualité", origin: "Origine", reference: "Référence" }, erased: () => ({ signatoryName: nobody, signatoryRole: null }) }),
];
