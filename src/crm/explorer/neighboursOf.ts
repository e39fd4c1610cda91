import { byInterest } from "./byInterest.ts";
import type { Profession } from "./profession.ts";
import { professions } from "./professions.ts";

/** Three trades to look at next: one of the same sector, two of others that ask one to like the same things. */
export function neighboursOf(one: Profession): Profession[] {
  const sector = professions().filter(other => other.sector === one.sector);
  const beside = sector[(sector.indexOf(one) + 1) % sector.length]!;
  return [beside, ...byInterest(one.letters).filter(other => other.sector !== one.sector).slice(0, 2)];
}
