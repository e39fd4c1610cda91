/** Headcount bands by their code, with the fewest employees of each. Source: INSEE, répertoire Sirene, « tranche d’effectifs ». */
export const headcounts = {
  NN: { label: "Sans salarié", fewest: 0 },
  "00": { label: "0 salarié", fewest: 0 },
  "01": { label: "1 ou 2 salariés", fewest: 1 },
  "02": { label: "3 à 5 salariés", fewest: 3 },
  "03": { label: "6 à 9 salariés", fewest: 6 },
  "11": { label: "10 à 19 salariés", fewest: 10 },
  "12": { label: "20 à 49 salariés", fewest: 20 },
  "21": { label: "50 à 99 salariés", fewest: 50 },
  "22": { label: "100 à 199 salariés", fewest: 100 },
  "31": { label: "200 à 249 salariés", fewest: 200 },
  "32": { label: "250 à 499 salariés", fewest: 250 },
  "41": { label: "500 à 999 salariés", fewest: 500 },
  "42": { label: "1 000 à 1 999 salariés", fewest: 1000 },
  "51": { label: "2 000 à 4 999 salariés", fewest: 2000 },
  "52": { label: "5 000 à 9 999 salariés", fewest: 5000 },
  "53": { label: "10 000 salariés et plus", fewest: 10_000 },
} as const;

/** The fewest employees a company of this band has; none where nobody knows. */
export const employeesOf = (band: string | null | undefined) => (Object.hasOwn(headcounts, band ?? "") ? headcounts[band as keyof typeof headcounts].fewest : 0);
