import { config } from "../../config.ts";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { frenchMoment } from "../french.ts";
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
  const link = `${config().PUBLIC_URL}/visites/${visit.publicId}`;
  const text = `${ambassador.name} et ${request.teacherName}, ${school.name}\n${link}`;
  const calendar = visitCalendar({ id: visit.publicId, startsAt: visit.startsAt, endsAt: visit.endsAt(), title, place, text, at });
  const facts = { talk: visit.format === "talk", when: frenchMoment(visit.startsAt), place, school: school.name, job: ambassador.job, level: levels[request.level], headCount: request.headCount, link };
  const teacher = { name: request.teacherName, email: request.teacherEmail };
  const other = { name: ambassador.name, email: ambassador.email };
  await post("visit-teacher", { name: teacher.name, address: teacher.email }, { ...facts, name: teacher.name, other }, { calendar, about: request });
  await post("visit-ambassador", { name: other.name, address: other.email }, { ...facts, name: other.name, other: teacher }, { calendar, about: ambassador });
}
