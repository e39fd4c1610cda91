import type { Types } from "mongoose";
import { frenchMoment } from "../french.ts";
import { Invitation } from "../matching/invitation.ts";
import type { Shelf } from "../registry/feature.ts";
import { requestTitle } from "../requests/requestTitle.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";

/** Classes that a volunteer said yes to before being welcomed, beside their record: welcoming them settles these. */
export async function willingShelf(ambassador: Types.ObjectId): Promise<Shelf[]> {
  const found = await Invitation.find({ ambassador, status: "willing" }).sort({ sentAt: 1 }).limit(10).populate<{ request: SchoolRequest }>("request");
  if (!found.length) return [];
  return [{ title: "Partant ou partante pour", columns: ["Demande", "Date"], rows: found.map(({ request, date }) => ({ cells: [{ text: requestTitle(request), href: `/equipe/demandes/${request._id}` }, date ? frenchMoment(date) : ""] })) }];
}
