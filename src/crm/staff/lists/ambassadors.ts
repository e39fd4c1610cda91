import { Ambassador } from "../../ambassadors/ambassador.ts";
import { ambassadorStatuses } from "../../ambassadors/statuses.ts";
import { type Listing, filterOf, tagged } from "./listing.ts";

export const ambassadors: Listing = {
  title: "Ambassadeurs",
  columns: [{ label: "Nom" }, { label: "Métier" }, { label: "Commune" }, { label: "Demandes par mois", numeric: true }, { label: "État" }],
  statuses: ambassadorStatuses,
  empty: "Aucun ambassadeur ne répond à ce filtre.",
  async read(question) {
    const filter = filterOf(question);
    const [found, total] = await Promise.all([
      Ambassador.find(filter).sort({ createdAt: -1, _id: 1 }).skip(question.skip).limit(question.limit),
      Ambassador.countDocuments(filter),
    ]);
    return { total, rows: found.map(row) };
  },
};

const row = (ambassador: Ambassador) => ({
  cells: [
    { text: ambassador.name, href: `/equipe/ambassadeurs/${ambassador._id}` },
    [ambassador.job, ambassador.company].filter(Boolean).join(", "),
    `${ambassador.town} (${ambassador.departement})`,
    String(ambassador.monthlyLimit),
    tagged(ambassadorStatuses[ambassador.status as keyof typeof ambassadorStatuses]),
  ],
});
