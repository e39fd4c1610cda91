/**
 * Weights that make `gain` greatest, by Adam (Kingma and Ba, 2015): `gradient(w)` is that of the gain to maximise; each step is bounded,
 * so that features of different sizes need no scaling; no weight falls below its `least`. Deterministic.
 */
export function ascent(start: readonly number[], gradient: (w: readonly number[]) => number[], { rounds = 1500, rate = 0.08, least = () => -Infinity }: { rounds?: number; rate?: number; least?: (i: number) => number } = {}): number[] {
  const w = [...start];
  const mean = w.map(() => 0);
  const square = w.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const g = gradient(w);
    for (let i = 0; i < w.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * g[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * g[i]! ** 2;
      const step = (rate * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
      w[i] = Math.max(least(i), w[i]! + step);
    }
  }
  return w;
}
