import type { Trade } from "../ambassadors/trades.ts";

/**
 * Where each family of trades is mostly worked: the beginnings of NAF rev. 2 codes, without their dot. Codes: INSEE, nomenclature
 * d’activités française, rev. 2, 2008; which ones belong to a family is our own choice.
 */
export const tradeDivisions: Record<Trade, readonly string[]> = {
  agriculture: ["01", "02"],
  mer: ["03", "301", "3315", "50", "5222"],
  batiment: ["41", "42", "43"],
  industrie: ["17", "18", "20", "22", "24", "25", "27", "28", "29", "30", "33"],
  energie: ["06", "09", "19", "2446", "35"],
  environnement: ["36", "37", "38", "39"],
  numerique: ["26", "582", "61", "62", "631"],
  sante: ["21", "325", "86"],
  social: ["87", "88"],
  hotellerie: ["10", "11", "55", "56"],
  commerce: ["45", "46", "47"],
  transport: ["49", "50", "51", "52", "53"],
  artisanat: ["13", "14", "15", "16", "23", "31", "321", "322", "741", "90"],
  gestion: ["64", "65", "66", "69", "70", "82"],
  public: ["80", "84"],
  sport: ["79", "91", "93"],
};

/** Whether a company with this code works in this family; of a NAF 2025 code nothing is known, as its divisions differ. Without trade, any does. */
export function worksIn(trade: Trade | null, nafCode: string | null | undefined, nomenclature: string | null | undefined) {
  if (!trade) return true;
  const code = nomenclature === "NAF2025" ? "" : (nafCode ?? "").replace(".", "");
  return tradeDivisions[trade].some(start => code.startsWith(start));
}
