import { Refusal } from "../../web/errors.ts";
import { Company } from "../companies/company.ts";
import { readCompanyNumber } from "../companies/siren.ts";
import type { Row } from "../registry/listing.ts";
import { School } from "../schools/school.ts";
import { readUai } from "../schools/uai.ts";

/** The company or school a contact belongs to, told by SIREN, SIRET or UAI. Refuses one that has no record yet. */
export async function readOrganisation(typed: string) {
  if (!typed) return { company: null, school: null };
  if (/[a-z]\s*$/i.test(typed)) {
    const school = await School.findOne({ uai: readUai(typed, "organisation") });
    if (!school) throw new Refusal("organisation", "Aucun établissement n’a ce code UAI : créez d’abord sa fiche.", "organisation");
    return { company: null, school: school._id };
  }
  const { siren } = readCompanyNumber(typed, "organisation");
  const company = await Company.findOne({ siren });
  if (!company) throw new Refusal("organisation", "Aucune entreprise n’a ce numéro : créez d’abord sa fiche.", "organisation");
  return { company: company._id, school: null };
}

type Named = { _id?: unknown; name?: string; siren?: string | null; uai?: string | null } | null;

export function shownOrganisation(row: Row) {
  const [company, school] = [row.company as Named, row.school as Named];
  if (company?.name) return { text: company.name, href: `/equipe/entreprises/${company._id}` };
  return school?.name ? { text: school.name, href: `/equipe/etablissements/${school._id}` } : "";
}

export const typedOrganisation = (row: Row) => (row.company as Named)?.siren ?? (row.school as Named)?.uai ?? "";
