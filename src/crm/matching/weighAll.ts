import type { Ambassador } from "../ambassadors/ambassador.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { holidaysAmong } from "../schoolCalendar/holidays.ts";
import { kilometres } from "../territories/distance.ts";
import { type Refused, refusals } from "./eligibility.ts";
import { Invitation } from "./invitation.ts";
import { type Known, knownAt } from "./knownAt.ts";
import { type Standing, possibleDates } from "./offer.ts";
import { type Score, scoreOf } from "./score.ts";

export type Weighed = { ambassador: Ambassador; standing: Standing; dates: Date[]; refusals: Refused[]; fit: Score };

/** Each of these ambassadors beside a request: on which dates to come they could, why they cannot be asked, if so, and how well they fit. Who weighs several requests reads what is `known` of people once. */
export async function weighAll(request: SchoolRequest, ambassadors: Ambassador[], at: Date, known: Known = knownAt(at)): Promise<Weighed[]> {
  const school = await School.findById(request.school).orFail();
  const asked = new Set((await Invitation.distinct("ambassador", { request: request._id })).map(String));
  const ofPerson = await known(ambassadors);
  const need = { ...request.toObject(), holidays: (await holidaysAmong(request.dates)).map(({ date }) => date) };
  return ambassadors.map(ambassador => {
    const standing = { ...ofPerson(ambassador), km: kilometres(ambassador.location, school.location), alreadyAsked: asked.has(String(ambassador._id)) };
    return { ambassador, standing, dates: possibleDates(ambassador, need.dates, need.holidays).filter(date => date > at), refusals: refusals(ambassador, need, standing, at), fit: scoreOf(ambassador, need, standing) };
  });
}
