import { addSeconds, subDays } from "date-fns";
import { countDays, isDayOff } from "../bot/figures/countDays.ts";
import type { Opened, Spell } from "../bot/figures/spell.ts";
import { keepDay } from "../bot/figures/tallyHandovers.ts";
import type { Topic } from "../bot/knowledge/topics.ts";
import { hourOfDay, isoDay } from "../crm/french.ts";

const [first, last] = [75, 5];
const themes: Topic[] = ["stages", "stages", "stages", "apprentissage", "apprentissage", "orientation", "orientation", "parcoursup", "decrochage", "familles", "aides", "voie-pro"];
const places = ["76", "76", "14", "14", "27", "50", "61", null, null, null];
const hours = [9, 10, 10, 11, 12, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 20, 21, 22];

/** How the chat went from early autumn to last week: drawn from a seed, invented like the rest of the demonstration. */
export async function loadHandoverDays(at: Date) {
  const below = draw(20261127);
  const one = <T>(all: readonly T[]) => all[below(all.length)]!;
  for (let ago = first; ago >= last; ago -= 1) {
    const noon = hourOfDay(subDays(at, ago), 12);
    const off = isDayOff(isoDay(noon));
    const opened: Opened[] = Array.from({ length: (off ? 2 : 8) + below(off ? 4 : 12) }, () => ({ openedAt: noon, settled: below(10) < 7 }));
    const spells: Spell[] = opened.filter(({ settled }) => !settled).map(() => {
      const askedAt = addSeconds(hourOfDay(noon, one(hours)), below(3600));
      const waited = off || below(12) === 0 ? null : 1000 * (15 + below(below(5) ? 150 : 1500));
      return { askedAt, waited, answered: waited === null ? null : waited + 1000 * (10 + below(90)), theme: below(9) ? one(themes) : null, departement: one(places) };
    });
    for (const [day, count] of countDays(opened, spells)) await keepDay(day, count, true);
  }
}

/** Whole numbers below n, always the same for a seed: the generator of Park and Miller. */
function draw(seed: number) {
  let state = seed;
  return (n: number) => (state = (state * 48271) % 2147483647) % n;
}
