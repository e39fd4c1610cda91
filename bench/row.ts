/** One goal of a benchmark; `reached` is computed from the figures, never written by hand. */
export type Row = { id: string; unit: string; ours: number; peer: string; theirs: number; ratio: number; goal: string; reached: boolean };
