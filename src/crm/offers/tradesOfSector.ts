import type { Trade } from "../ambassadors/trades.ts";

/** Which families of trades a company of this NAF section can show. Ours to choose: a section left out shows any. */
const trades: Record<string, Trade[]> = {
  A: ["agriculture", "mer", "environnement"],
  B: ["industrie", "environnement"],
  C: ["industrie", "artisanat", "energie", "mer"],
  D: ["energie"],
  E: ["environnement", "energie"],
  F: ["batiment", "artisanat"],
  G: ["commerce", "gestion"],
  H: ["transport", "mer"],
  I: ["hotellerie", "sport"],
  J: ["numerique"],
  K: ["gestion"],
  O: ["public"],
  Q: ["sante", "social"],
  R: ["artisanat", "sport"],
};

/** The trades that this sector shows, or null where any may do. */
export const tradesOfSector = (sector: string | null | undefined): Trade[] | null => trades[sector ?? ""] ?? null;
