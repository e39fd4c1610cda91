/** Young people are told a first name only. */
export const firstName = (name: string) => name.split(" ")[0]!;
