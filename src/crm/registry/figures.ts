/** What a feature counts for the staff's figures, by month: a title, how it is counted, and one line a month (« 2026-11 »). Numbers alone: nothing personal. */
export type FigureBlock = { name: string; title: string; note: string; columns: string[]; months: { month: string; values: number[] }[] };
