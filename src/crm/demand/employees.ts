/** The fewest employees of each headcount band. Source: INSEE, répertoire Sirene, « tranche d’effectifs ». */
const fewest: Record<string, number> = { "01": 1, "02": 3, "03": 6, 11: 10, 12: 20, 21: 50, 22: 100, 31: 200, 32: 250, 41: 500, 42: 1000, 51: 2000, 52: 5000, 53: 10_000 };

export const employeesOf = (band: string | null | undefined) => fewest[band ?? ""] ?? 0;
