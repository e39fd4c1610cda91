import { type Trade, trades } from "../ambassadors/trades.ts";

/** How the address says that a request names no trade. */
export const noTrade = "sans-metier";
export const tradeWords = (trade: Trade | null) => (trade ? trades[trade] : "Sans métier précisé");
