/** One step of a hash of 32 bits (murmur3's last one): each bit of what comes in moves half of those that go out. */
function stir(x: number): number {
  const a = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b ^ (b >>> 16)) >>> 0;
}

const chances = ["opens", "answers", "delay", "delayToo", "yes", "leaves", "pauses", "found", "foundAfter"] as const;
export type Chance = (typeof chances)[number];
const place = Object.fromEntries(chances.map((name, i) => [name, i + 1])) as Record<Chance, number>;

/** From 0 to 1, by the seed, the person, the request and what is asked alone: whatever a policy does, the same two meet the same luck. */
export const luck = (seed: number, person: number, want: number, what: Chance) => stir(stir(stir(stir(seed) + person + 1) + want + 1) + place[what]) / 2 ** 32;
