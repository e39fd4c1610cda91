import type { Problem } from "../../src/crm/matching/solve/problem.ts";

type Size = { requests: number; ambassadors: number; seed: number };
const [levels, weeks, cities, most, reach] = [6, 20, 24, 30, 60];

/**
 * A term of requests and ambassadors, invented: around cities of uneven size, with sectors, levels and weeks; a pair is possible within
 * sixty kilometres where all three fit, thirty at most a request, nearest and best first. Values are those of a score out of 100.
 */
export function aTerm({ requests, ambassadors, seed }: Size): Problem {
  // Fewer sectors where there are few people: about thirty candidates a request at each size.
  const sectors = Math.min(12, Math.max(1, Math.round(ambassadors / 400)));
  let state = seed;
  const unit = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const below = (n: number) => Math.floor(unit() * n);
  const places = Array.from({ length: cities }, (_, i) => ({ x: unit() * 260, y: unit() * 150, share: 1 / (i + 1) }));
  const whole = places.reduce((sum, { share }) => sum + share, 0);
  const somewhere = () => {
    let left = unit() * whole;
    const city = places.find(({ share }) => (left -= share) <= 0) ?? places[0]!;
    return { x: city.x + (unit() + unit() - 1) * 25, y: city.y + (unit() + unit() - 1) * 25 };
  };
  const mask = (n: number, odds: number) => Array.from({ length: n }, (_, i) => (unit() < odds ? 1 << i : 0)).reduce((sum, bit) => sum | bit, 0);
  const people = Array.from({ length: ambassadors }, () => ({ ...somewhere(), sector: below(sectors), levels: mask(levels, 0.5), weeks: mask(weeks, 0.5) }));
  const bySector = Array.from({ length: sectors }, (_, s) => people.flatMap((one, a) => (one.sector === s ? [{ a, ...one }] : [])));
  const start = new Int32Array(requests + 1);
  const [ambassador, value]: [number[], number[]] = [[], []];
  for (let r = 0; r < requests; r += 1) {
    const { x, y } = somewhere();
    const [sector, level, week] = [below(sectors), 1 << below(levels), 1 << below(weeks)];
    const fit: { a: number; score: number }[] = [];
    for (const one of bySector[sector]!) {
      if (!(one.levels & level) || !(one.weeks & week)) continue;
      const km = Math.hypot(one.x - x, one.y - y);
      if (km <= reach) fit.push({ a: one.a, score: Math.round(40 + 60 * (1 - km / reach) * (0.7 + 0.3 * unit())) });
    }
    for (const { a, score } of fit.sort((one, other) => other.score - one.score || one.a - other.a).slice(0, most)) {
      ambassador.push(a);
      value.push(score);
    }
    start[r + 1] = ambassador.length;
  }
  return { need: new Int32Array(requests).fill(1), capacity: Int32Array.from({ length: ambassadors }, () => 1 + below(3)), given: Int32Array.from({ length: ambassadors }, () => below(3)), start, ambassador: Int32Array.from(ambassador), value: Float64Array.from(value), bonus: 2000, load: 60 };
}
