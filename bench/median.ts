/** The middle value of these numbers; of an even count, the upper one. */
export const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
