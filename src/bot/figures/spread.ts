import { median } from "../../crm/figures/median.ts";

/** Of so many values: the middle one, and the one that nine in ten do not pass. Of fewer than ten, no ninth tenth. */
export type Spread = { many: number; median: number | null; ninth: number | null };
const enough = 10;

/** By nearest rank: a value that was really seen. Pure. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { many: sorted.length, median: median(sorted), ninth: sorted.length < enough ? null : sorted[Math.ceil(sorted.length * 0.9) - 1]! };
}
