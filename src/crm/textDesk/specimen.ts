import type { CharterSheet } from "../../pdf/charter/sheet.ts";
import { config } from "../../config.ts";
import { measureOf } from "../charterTexts/commitments.ts";
import type { CharterText } from "../charterTexts/charterText.ts";
import { textSheet } from "../sealing/charterSheet.ts";
import { regionSheet } from "../sealing/regionSheet.ts";

/** The charter that nobody signs: what this text looks like as PDF, with all its commitments. */
export const specimen = (text: CharterText, at = new Date()): CharterSheet => ({
  reference: "SPÉCIMEN",
  region: regionSheet(),
  ...textSheet(text),
  company: { name: "Nom de l’entreprise", legalId: "000 000 000", town: "Commune" },
  commitments: text.commitments.map(({ name, label, group, unit }) => ({ label, group, measure: measureOf({ name, unit: unit ?? null }, new Map([[name, 3]])) })),
  signatory: { name: "Prénom Nom", role: "Fonction" },
  verifyUrl: `${config().PUBLIC_URL}/registre`,
  at,
});
