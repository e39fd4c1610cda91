import { formats } from "../../ambassadors/formats.ts";
import { frenchMoment } from "../../french.ts";
import { visitStatuses } from "../../visits/statuses.ts";
import { Visit } from "../../visits/visit.ts";
import { type Listing, filterOf, tagged } from "./listing.ts";

export const visits: Listing = {
  title: "Visites",
  columns: [{ label: "Quand" }, { label: "Établissement" }, { label: "Ambassadeur" }, { label: "Rencontre" }, { label: "État" }],
  statuses: visitStatuses,
  empty: "Aucune visite ne répond à ce filtre.",
  async read(question) {
    const filter = filterOf(question);
    const page = Visit.find(filter).sort({ startsAt: -1, _id: 1 }).skip(question.skip).limit(question.limit);
    const found = await page.populate<{ school: { name: string }; ambassador: { name: string } }>([
      { path: "school", select: "name" },
      { path: "ambassador", select: "name" },
    ]);
    return { total: await Visit.countDocuments(filter), rows: found.map(row) };
  },
};

type Listed = Pick<Visit, "startsAt" | "publicId" | "format" | "status"> & { school: { name: string }; ambassador: { name: string } };

const row = (visit: Listed) => ({
  cells: [
    { text: frenchMoment(visit.startsAt), href: `/visites/${visit.publicId}` },
    visit.school.name,
    visit.ambassador.name,
    formats[visit.format],
    tagged(visitStatuses[visit.status as keyof typeof visitStatuses]),
  ],
});
