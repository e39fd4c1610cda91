import { count } from "../french.ts";

/** What is known of a company that might be called. `left`: meetings, visits or immersions promised for this year of its charter and not yet delivered; null without a charter in force. `near`: in the territory itself, not only in its département. */
export type Callee = { left: number | null; knownToUs: boolean; employees: number; reachable: boolean; ambassadors: number; near: boolean };
type Part = { points: number; why: string };

/** What counts when a company is called about a demand that nobody has met: points, highest first. Our own choice, published on the page. */
export const weights = { promised: 40, engaged: 25, known: 12, near: 20, ambassadors: 10, reachable: 10, large: 15, middle: 8 } as const;

const parts = ({ left, knownToUs, employees, reachable, ambassadors, near }: Callee): (Part | null)[] => [
  left ? { points: weights.promised, why: `${count(left, "engagement")} de cette année encore à tenir` } : left === null ? null : { points: weights.engaged, why: "charte en vigueur" },
  left === null && knownToUs ? { points: weights.known, why: "déjà contactée" } : null,
  near ? { points: weights.near, why: "sur le territoire" } : null,
  ambassadors ? { points: weights.ambassadors, why: count(ambassadors, "ambassadeur", "ambassadeurs") } : null,
  reachable ? { points: weights.reachable, why: "numéro connu" } : null,
  employees >= 250 ? { points: weights.large, why: "250 salariés et plus" } : employees >= 50 ? { points: weights.middle, why: "50 salariés et plus" } : null,
];

/** How promising a call is, 0 to 95 points, and why, in words. Pure. */
export function callScore(callee: Callee): { points: number; why: string[] } {
  const given = parts(callee).filter(part => part !== null);
  return { points: given.reduce((sum, { points }) => sum + points, 0), why: given.map(({ why }) => why) };
}
