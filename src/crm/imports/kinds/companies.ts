import { Refusal } from "../../../web/errors.ts";
import { Company } from "../../companies/company.ts";
import { readCompanyNumber } from "../../companies/siren.ts";
import { departementNamed } from "../../territories/departements.ts";
import type { ImportKind } from "../kind.ts";

/** Companies with their SIREN, activity (NAF rév. 2) and headcount band (INSEE code). */
export const companies: ImportKind = {
  columns: ["Raison sociale", "SIREN", "NAF rév. 2", "Tranche effectifs", "Département"],
  model: Company as never,
  keyField: "siren",
  read(row) {
    const name = row["Raison sociale"] ?? "";
    if (name.length < 2) throw new Refusal("name", "La raison sociale manque.");
    const { siren } = readCompanyNumber(row.SIREN ?? "");
    const nafCode = row["NAF rév. 2"] || null;
    const departement = departementNamed(row["Département"] ?? "");
    return { key: siren, facts: { name, nafCode, nafNomenclature: nafCode ? "NAFRev2" : null, headcountBand: row["Tranche effectifs"] || null, departement, source: "import" } };
  },
};
