/** Headcount bands by their code. Source: INSEE, répertoire Sirene, « tranche d’effectifs ». */
export const headcounts = {
  NN: { label: "Sans salarié" },
  "00": { label: "0 salarié" },
  "01": { label: "1 ou 2 salariés" },
  "02": { label: "3 à 5 salariés" },
  "03": { label: "6 à 9 salariés" },
  "11": { label: "10 à 19 salariés" },
  "12": { label: "20 à 49 salariés" },
  "21": { label: "50 à 99 salariés" },
  "22": { label: "100 à 199 salariés" },
  "31": { label: "200 à 249 salariés" },
  "32": { label: "250 à 499 salariés" },
  "41": { label: "500 à 999 salariés" },
  "42": { label: "1 000 à 1 999 salariés" },
  "51": { label: "2 000 à 4 999 salariés" },
  "52": { label: "5 000 à 9 999 salariés" },
  "53": { label: "10 000 salariés et plus" },
} as const;
