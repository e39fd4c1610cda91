import { config } from "../../config.ts";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { formats, heldAt } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { frenchMoment } from "../french.ts";
import { showPhone } from "../people/phone.ts";
import { post } from "../mail/post.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { placeOfVisit } from "./placeOfVisit.ts";
import type { Visit } from "./visit.ts";
import { visitCalendar } from "./visitCalendar.ts";

type News = { visit: Visit; request: SchoolRequest; ambassador: Ambassador; at: Date };

/** Tells the teacher and the ambassador, each with the calendar entry and the other's way to write. */
export async function announceVisit({ visit, request, ambassador, at }: News) {
  const school = await School.findById(visit.school).orFail();
  const place = placeOfVisit(visit.format, school, ambassador);
  const title = `${formats[visit.format]} : ${ambassador.job}`;
  const linkOf = (key: string) => `${config().PUBLIC_URL}/visites/${key}`;
  const calendarOf = (key: string) => visitCalendar({ id: visit.publicId, sequence: visit.sequence, startsAt: visit.startsAt, endsAt: visit.endsAt(), title, place, text: `${ambassador.name} et ${request.teacherName}, ${school.name}\n${linkOf(key)}`, at });
  const facts = { talk: heldAt(visit.format) === "school", when: frenchMoment(visit.startsAt), place, school: school.name, job: ambassador.job, level: levels[request.level], headCount: request.headCount };
  const teacher = { name: request.teacherName, email: request.teacherEmail, phone: request.teacherPhone ? showPhone(request.teacherPhone) : "" };
  const other = { name: ambassador.name, email: ambassador.email, needs: ambassador.ownNeeds };
  await post("visit-teacher", { name: teacher.name, address: teacher.email }, { ...facts, name: teacher.name, other, link: linkOf(visit.schoolKey) }, { calendar: calendarOf(visit.schoolKey), about: request });
  await post("visit-ambassador", { name: other.name, address: other.email }, { ...facts, name: other.name, other: teacher, link: linkOf(visit.ambassadorKey) }, { calendar: calendarOf(visit.ambassadorKey), about: ambassador });
}
