import { Types } from "mongoose";

/** Numbers drawn from a seed: the same ones in the same order for the same seed (mulberry32, 32 bits of state). */
export function draws(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join("");
  return {
    below,
    /** A whole number from `low` to `high`, both included. */
    between: (low: number, high: number) => low + below(high - low + 1),
    /** True `share` times in one. */
    chance: (share: number) => next() < share,
    one: <T>(list: readonly T[]) => list[below(list.length)]!,
    /** The beginning of the list, far more often than its end. */
    early: <T>(list: readonly T[]) => list[Math.floor(next() ** 3 * list.length)]!,
    some: <T>(list: readonly T[], most: number) => [...new Set(Array.from({ length: 1 + below(most) }, () => list[below(list.length)]!))],
    hex,
    /** A moment between two others. */
    moment: (from: Date, to: Date) => new Date(from.getTime() + Math.floor(next() * Math.max(1, to.getTime() - from.getTime()))),
    /** An id as the database gives them, made at this moment. */
    id: (at: Date) => new Types.ObjectId(Math.floor(at.getTime() / 1000).toString(16).padStart(8, "0") + hex(16)),
  };
}
export type Draws = ReturnType<typeof draws>;
