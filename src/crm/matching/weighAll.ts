import type { Ambassador } from "../ambassadors/ambassador.ts";
import { leftToDo } from "../deliveries/leftToDo.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { holidaysAmong } from "../schoolCalendar/holidays.ts";
import { kilometres } from "../territories/distance.ts";
import { type Refused, refusals } from "./eligibility.ts";
import { Invitation } from "./invitation.ts";
import type { Standing } from "./offer.ts";
import { pastAsks } from "./pastAsks.ts";
import { type Score, scoreOf } from "./score.ts";

export type Weighed = { ambassador: Ambassador; standing: Standing; refusals: Refused[]; fit: Score };

/** Each of these ambassadors beside a request: why they cannot be asked, if so, and how well they fit. */
export async function weighAll(request: SchoolRequest, ambassadors: Ambassador[], at: Date): Promise<Weighed[]> {
  const school = await School.findById(request.school).orFail();
  const asked = new Set((await Invitation.distinct("ambassador", { request: request._id })).map(String));
  const past = await pastAsks(ambassadors.map(({ _id }) => _id), at);
  const left = await leftToDo(ambassadors.flatMap(({ employer }) => employer ?? []), at);
  const need = { ...request.toObject(), holidays: (await holidaysAmong(request.dates)).map(({ date }) => date) };
  return ambassadors.map(ambassador => {
    const standing = { ...past(ambassador._id), km: kilometres(ambassador.location, school.location), alreadyAsked: asked.has(String(ambassador._id)), owes: (left.get(String(ambassador.employer)) ?? 0) > 0 };
    return { ambassador, standing, refusals: refusals(ambassador, need, standing, at), fit: scoreOf(ambassador, need, standing) };
  });
}
