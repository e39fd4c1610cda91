import { config } from "../../config.ts";
import type { CharterSheet } from "../../pdf/charter/sheet.ts";
import type { Company } from "../companies/company.ts";
import { frenchDay } from "../french.ts";
import { regionOf } from "../territories/regions.ts";
import type { Charter } from "../charters/charter.ts";
import { textOf } from "../charterTexts/charterText.ts";
import { isPledge, pledges } from "../charters/pledges.ts";

/** What the charter's PDF prints, as plain data. */
export function charterSheet(charter: Charter, company: Company, at: Date): CharterSheet {
  const { PUBLIC_URL, REGION } = config();
  const text = textOf(charter.textVersion);
  return {
    reference: charter.reference,
    region: regionOf(REGION).fullName,
    version: charter.textVersion,
    versionDate: frenchDay(new Date(text.datedOn)),
    blocks: text.blocks,
    company: { name: company.name, legalId: company.siren ?? "à vérifier", town: company.communeName ?? "" },
    commitments: charter.pledges.filter(isPledge).map(name => ({ label: pledges[name].label, group: pledges[name].group })),
    signatory: { name: charter.signatoryName, role: charter.signatoryRole },
    verifyUrl: `${PUBLIC_URL}/v/${charter.publicId}`,
    at,
  };
}
