import { config } from "../../config.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import { frenchMoment } from "../french.ts";
import { post } from "../mail/post.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { placeOfVisit } from "../visits/placeOfVisit.ts";
import type { Visit } from "../visits/visit.ts";
import { type Side, otherSide } from "../visits/visitBehind.ts";
import { visitCalendar } from "../visits/visitCalendar.ts";

type Reader = { side: Side; name: string; address: string; link: string };
export type BothSides = Awaited<ReturnType<typeof bothSides>>;

/** Everybody that a visit concerns, and what every letter about it says. */
export async function bothSides(visit: Visit) {
  const [school, ambassador, request] = await Promise.all([School.findById(visit.school).orFail(), Ambassador.findById(visit.ambassador).orFail(), SchoolRequest.findById(visit.request).orFail()]);
  const linkOf = (key: string) => `${config().PUBLIC_URL}/visites/${key}`;
  const readers: Record<Side, Reader> = {
    school: { side: "school", name: request.teacherName, address: request.teacherEmail, link: linkOf(visit.schoolKey) },
    ambassador: { side: "ambassador", name: ambassador.name, address: ambassador.email, link: linkOf(visit.ambassadorKey) },
  };
  const place = placeOfVisit(visit.format, school, ambassador);
  return { school, ambassador, request, readers, place, title: `${formats[visit.format]} : ${school.name}` };
}

type Told = { visit: Visit; sides: BothSides; to: Side; template: string; words?: object; calendar?: boolean; at: Date };

/** A letter to one side of a visit, with its calendar entry as it now is where asked. Inside the caller's unit of work. */
export async function tell({ visit, sides: { school, ambassador, request, readers, place, title }, to, template, words = {}, calendar = false, at }: Told) {
  const reader = readers[to];
  const other = readers[otherSide(to)];
  const entry = calendar ? visitCalendar({ id: visit.publicId, sequence: visit.sequence, cancelled: visit.status === "cancelled", startsAt: visit.startsAt, endsAt: visit.endsAt(), title, place, text: reader.link, at }) : undefined;
  const facts = { name: reader.name, when: frenchMoment(visit.startsAt), place, school: school.name, job: ambassador.job, link: reader.link, other: { name: other.name, email: other.address } };
  await post(template, { name: reader.name, address: reader.address }, { ...facts, ...words }, { at, calendar: entry, about: to === "school" ? request : ambassador });
}
