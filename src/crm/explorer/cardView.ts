import { pileSize } from "./pile.ts";
import type { Profession } from "./profession.ts";
import { tradeCard } from "./tradeCard.ts";
import { type Verdict, verdicts } from "./verdicts.ts";

export const pileUrl = (number: number, said: readonly string[]) => `/metiers/classe?pile=${number}${said.length ? `&avis=${said.join("")}` : ""}`;

/** The next card of a pile, and where each answer leads. */
export const cardView = (number: number, cards: readonly Profession[], said: readonly Verdict[]) => ({
  number: String(number),
  position: String(said.length + 1),
  dots: Array.from({ length: pileSize }, (_, i) => ({ done: i < said.length })),
  card: tradeCard(cards[said.length]!),
  verdicts: Object.entries(verdicts).map(([letter, { label, tone }]) => ({ label, tone, href: pileUrl(number, [...said, letter]) })),
  undo: said.length ? pileUrl(number, said.slice(0, -1)) : null,
});
