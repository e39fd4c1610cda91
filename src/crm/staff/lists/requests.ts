import { formats } from "../../ambassadors/formats.ts";
import { frenchMoment, shortDay } from "../../french.ts";
import { SchoolRequest } from "../../requests/schoolRequest.ts";
import { requestStatuses } from "../../requests/statuses.ts";
import { type Listing, filterOf, tagged } from "./listing.ts";

export const requests: Listing = {
  title: "Demandes",
  columns: [{ label: "Établissement" }, { label: "Rencontre" }, { label: "Enseignant" }, { label: "Faite le" }, { label: "Échéance" }, { label: "État" }],
  statuses: requestStatuses,
  empty: "Aucune demande ne répond à ce filtre.",
  async read(question) {
    const filter = filterOf(question);
    const found = await SchoolRequest.find(filter).sort({ createdAt: -1, _id: 1 }).skip(question.skip).limit(question.limit).populate<{ school: { name: string } }>("school", "name");
    return { total: await SchoolRequest.countDocuments(filter), rows: found.map(row) };
  },
};

type Listed = Pick<SchoolRequest, "format" | "teacherName" | "createdAt" | "dueAt" | "status"> & { _id: unknown; school: { name: string } };

const row = (request: Listed) => ({
  cells: [
    { text: request.school.name, href: `/equipe/demandes/${request._id}` },
    formats[request.format],
    request.teacherName,
    shortDay(request.createdAt),
    request.dueAt && request.status === "searching" ? frenchMoment(request.dueAt) : "—",
    tagged(requestStatuses[request.status as keyof typeof requestStatuses]),
  ],
});
