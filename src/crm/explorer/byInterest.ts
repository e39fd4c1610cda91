import type { Interest } from "./interests.ts";
import type { Profession } from "./profession.ts";
import { professions } from "./professions.ts";

/**
 * The trades that go with these interests, the first letter counting most, the best first. Among equals, sectors take turns, so that the
 * first ten are not ten of the same workshop. Trades that share no letter are left out.
 */
export function byInterest(letters: readonly Interest[]): Profession[] {
  const seen = new Map<string, number>();
  const ranked = professions().flatMap(one => {
    const likeness = letters.reduce((sum, letter, i) => sum + (3 - Math.min(i, 2)) * weight(one, letter), 0);
    const group = `${likeness} ${one.sector}`;
    const turn = seen.get(group) ?? 0;
    seen.set(group, turn + 1);
    return likeness ? [{ one, likeness, turn }] : [];
  });
  return ranked.sort((a, b) => b.likeness - a.likeness || a.turn - b.turn).map(({ one }) => one);
}

const weight = ({ letters }: Profession, letter: Interest) => (letters.includes(letter) ? 3 - letters.indexOf(letter) : 0);
