/** Where the Région stands with a company. */
export const companyStatuses = {
  prospect: { label: "À contacter", tone: null },
  contacted: { label: "Contactée", tone: "info" },
  engaged: { label: "Engagée", tone: "good" },
  declined: { label: "Ne donne pas suite", tone: null },
  closed: { label: "Fermée", tone: "bad" },
} as const;
export type CompanyStatus = keyof typeof companyStatuses;
