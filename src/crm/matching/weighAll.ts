import { startOfMonth } from "date-fns";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { leftToDo } from "../deliveries/leftToDo.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { kilometres } from "../territories/distance.ts";
import { type Refused, refusals } from "./eligibility.ts";
import { Invitation } from "./invitation.ts";
import type { Standing } from "./offer.ts";
import { type Score, scoreOf } from "./score.ts";

export type Weighed = { ambassador: Ambassador; standing: Standing; refusals: Refused[]; fit: Score };

/** Each of these ambassadors beside a request: why they cannot be asked, if so, and how well they fit. */
export async function weighAll(request: SchoolRequest, ambassadors: Ambassador[], at: Date): Promise<Weighed[]> {
  const school = await School.findById(request.school).orFail();
  const asked = new Set((await Invitation.distinct("ambassador", { request: request._id })).map(String));
  const loads = await asksThisMonth(ambassadors.map(({ _id }) => _id), at);
  const left = await leftToDo(ambassadors.flatMap(({ employer }) => employer ?? []), at);
  return ambassadors.map(ambassador => {
    const standing = {
      km: kilometres(ambassador.location, school.location),
      asksThisMonth: loads.get(String(ambassador._id)) ?? 0,
      alreadyAsked: asked.has(String(ambassador._id)),
      owes: (left.get(String(ambassador.employer)) ?? 0) > 0,
    };
    return { ambassador, standing, refusals: refusals(ambassador, request, standing), fit: scoreOf(ambassador, request, standing) };
  });
}

/** Invitations sent since the first of the month, withdrawn ones aside: id → how many. */
async function asksThisMonth(ids: unknown[], at: Date) {
  const sent = { ambassador: { $in: ids }, status: { $ne: "withdrawn" }, sentAt: { $gte: startOfMonth(at) } };
  const rows = await Invitation.aggregate<{ _id: unknown; asks: number }>([{ $match: sent }, { $group: { _id: "$ambassador", asks: { $sum: 1 } } }]);
  return new Map(rows.map(row => [String(row._id), row.asks]));
}
