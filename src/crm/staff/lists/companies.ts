import { Company } from "../../companies/company.ts";
import type { Listing } from "./listing.ts";

const states = { "to-check": { label: "À vérifier" }, read: { label: "Vérifiée" } };

export const companies: Listing = {
  title: "Entreprises",
  columns: [{ label: "Entreprise" }, { label: "SIREN" }, { label: "Commune" }, { label: "Fiche" }],
  statuses: states,
  empty: "Les entreprises arrivent ici quand elles ouvrent une charte, ou par un import.",
  async read(question) {
    const filter = { ...question.scope, ...(question.status ? { toCheck: question.status === "to-check" } : {}) };
    const [found, total] = await Promise.all([Company.find(filter).sort({ name: 1, _id: 1 }).skip(question.skip).limit(question.limit), Company.countDocuments(filter)]);
    return { total, rows: found.map(row) };
  },
};

const row = (company: Company) => ({
  cells: [
    company.name,
    company.siren ?? "à compléter",
    [company.postcode, company.communeName].filter(Boolean).join(" "),
    company.toCheck ? { text: states["to-check"].label, tone: "warn" } : { text: states.read.label, tone: "good" },
  ],
});
