import type { Profession } from "./profession.ts";
import { professions } from "./professions.ts";
import { sectorNames } from "./sectors.ts";

export const pileSize = 10;
export const mostPiles = 9999;

/** Ten trades of ten sectors: the same ones for the same number, for a whole class to compare. */
export function pile(number: number): Profession[] {
  const next = seeded(number);
  const mixed = sectorNames.map(name => ({ name, at: next() })).sort((a, b) => a.at - b.at);
  return mixed.slice(0, pileSize).map(({ name }) => {
    const some = professions().filter(({ sector }) => sector === name);
    return some[Math.floor(next() * some.length)]!;
  });
}

/** Mulberry32, a small generator by Tommy Ettinger (public domain): numbers from 0 to 1, always the same for a seed. */
function seeded(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
