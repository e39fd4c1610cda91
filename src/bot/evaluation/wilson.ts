export type Share = { hits: number; of: number; share: number; low: number; high: number };

/** A share with its 95 % interval (Wilson, 1927): right for few cases and for shares near 0 or 1; of nothing, from 0 to 1. */
export function wilson(hits: number, of: number): Share {
  if (!of) return { hits, of, share: 0, low: 0, high: 1 };
  const z = 1.959964;
  const [share, z2] = [hits / of, z * z];
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return { hits, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
