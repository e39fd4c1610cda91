/** How much of a load the most loaded tenth carries, one person at least. `loads`: the heaviest first; the same unit comes back. Pure. */
export const busiestTenth = (loads: readonly number[]): number => loads.slice(0, Math.ceil(loads.length / 10)).reduce((sum, one) => sum + one, 0);
