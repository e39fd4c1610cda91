import { Refusal } from "../../web/errors.ts";
import { companyOfNumber } from "../companies/companyOfNumber.ts";
import { readCompanyNumber } from "../companies/siren.ts";

/**
 * The company that an ambassador works for, by its SIREN or SIRET: its id, or null where none was typed or the directory does not
 * answer. Refuses at `field` a number that is none, or that the directory does not know.
 */
export async function readEmployer(typed: string, field: string) {
  if (!typed) return null;
  readCompanyNumber(typed, field);
  const found = await companyOfNumber(typed);
  if (!found.company && found.reason === "unknown") throw new Refusal("employer", "Ce numéro est inconnu de l’annuaire des entreprises.", field);
  return found.company?._id ?? null;
}
