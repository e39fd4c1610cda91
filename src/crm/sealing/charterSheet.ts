import type { CharterSheet } from "../../pdf/charter/sheet.ts";
import { chosenOf, measureOf } from "../charterTexts/commitments.ts";
import type { CharterText } from "../charterTexts/charterText.ts";
import type { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import type { Company } from "../companies/company.ts";
import { frenchDay } from "../french.ts";
import { regionSheet } from "./regionSheet.ts";

/** What the charter's PDF prints, as plain data. No signing time: it is made before anyone signs. */
export const charterSheet = (charter: Charter, company: Company, text: CharterText, at: Date): CharterSheet => ({
  reference: charter.reference,
  region: regionSheet(),
  ...textSheet(text),
  company: { name: company.name, legalId: company.siren ?? "à vérifier", town: company.communeName ?? "" },
  sites: [...charter.sites],
  commitments: chosenOf(text, charter).map(one => ({ label: one.label, group: one.group, measure: measureOf(one, charter.targets) })),
  signatory: { name: charter.signatoryName, role: charter.signatoryRole },
  verifyUrl: verifyUrl(charter),
  at,
});

/** The words of a text: what its preview prints too. */
export const textSheet = ({ version, datedOn, blocks }: CharterText) => ({
  version,
  versionDate: datedOn ? frenchDay(datedOn) : "à dater",
  blocks: blocks.map(({ kind, text, items }) => (kind === "list" ? { kind, items: [...(items ?? [])] } : { kind, text: text ?? "" })),
});
