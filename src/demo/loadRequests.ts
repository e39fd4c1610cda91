import { addDays, subHours } from "date-fns";
import { confirmRequest } from "../crm/matching/confirmRequest.ts";
import { Invitation } from "../crm/matching/invitation.ts";
import { refuseInvitation } from "../crm/matching/refuseInvitation.ts";
import { personWith } from "../crm/people/person.ts";
import { SchoolRequest } from "../crm/requests/schoolRequest.ts";
import { isoDay } from "../crm/french.ts";
import { orWorkingDay } from "../crm/territories/daysOff.ts";
import { parisTime } from "../crm/requests/wishedDates.ts";
import { samePlace } from "../crm/territories/place.ts";
import { School } from "../crm/schools/school.ts";
import { acceptInvitation } from "../crm/answers/acceptInvitation.ts";
import { addressOf } from "./addressOf.ts";
import { asks } from "./cast.ts";

type Ask = (typeof asks)[number];

/** Teachers ask; some are answered, one is refused once, one is left to the staff. */
export async function loadRequests(at: Date) {
  for (const ask of asks) await load(ask, subHours(at, 20));
}

async function load(ask: Ask, at: Date) {
  const school = await School.findOne({ name: ask.school }).orFail();
  const teacher = await personWith(addressOf(ask.teacher), ask.teacher, "teacher");
  const { format, level, headCount, trades } = ask;
  const facts = { school: school._id, ...samePlace(school), teacher: teacher._id, teacherName: teacher.name, teacherEmail: teacher.email };
  const request = await new SchoolRequest({ ...facts, format, level, headCount, trades: [...trades], dates: [weekdayAt(ask.inDays, at), weekdayAt(ask.inDays + 3, at)] }).save();
  if (ask.ends !== "unconfirmed") await confirmRequest(request, at);
  const invitation = await Invitation.findOne({ request: request._id, status: "sent" }).sort({ score: -1 });
  if (ask.ends === "accepted") await acceptInvitation({ invitation: invitation!, date: request.dates[0]!.toISOString(), at });
  if (ask.ends === "refused-once") await refuseInvitation({ invitation: invitation!, reason: "busy", at });
}

/** Two in the afternoon in Paris, `days` days on, or on the next working day. */
export const weekdayAt = (days: number, at: Date) => parisTime(`${isoDay(orWorkingDay(addDays(at, days)))}T14:00`)!;
