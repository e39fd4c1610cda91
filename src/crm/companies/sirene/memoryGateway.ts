import { departementOfCommune } from "../../territories/departements.ts";
import type { Sirene } from "./gateway.ts";
import { demoCompanies } from "./demoCompanies.ts";

/** The demonstration's own directory: invented companies, no network. */
export const memoryGateway: Sirene = async number => {
  const one = demoCompanies.find(({ siren }) => number.startsWith(siren));
  if (!one) return { found: false, reason: "unknown" };
  const siret = number.length === 14 ? number : `${one.siren}00017`;
  return { found: true, establishment: { ...one, siret, departement: departementOfCommune(one.communeCode), marks: one.marks ?? [] }, readOn: new Date() };
};
