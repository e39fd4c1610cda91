import { config } from "../../config.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { frenchMoment } from "../french.ts";
import { post } from "../mail/post.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { placeOfVisit } from "./placeOfVisit.ts";
import type { Visit } from "./visit.ts";
import { type Side, otherSide } from "./visitBehind.ts";
import { visitCalendar } from "./visitCalendar.ts";
import { visitEntry } from "./visitEntry.ts";

type Reader = { name: string; address: string; link: string };
export type BothSides = Awaited<ReturnType<typeof bothSides>>;

/** Everybody that a visit concerns, and what every letter and paper about it says. */
export async function bothSides(visit: Visit) {
  const [school, ambassador, request] = await Promise.all([School.findById(visit.school).orFail(), Ambassador.findById(visit.ambassador).orFail(), SchoolRequest.findById(visit.request).orFail()]);
  const linkOf = (key: string) => `${config().PUBLIC_URL}/visites/${key}`;
  const readers: Record<Side, Reader> = {
    school: { name: request.teacherName, address: request.teacherEmail, link: linkOf(visit.schoolKey) },
    ambassador: { name: ambassador.name, address: ambassador.email, link: linkOf(visit.ambassadorKey) },
  };
  return { school, ambassador, request, readers, place: placeOfVisit(visit.format, school, ambassador) };
}

type Told = { visit: Visit; sides: BothSides; to: Side; template: string; words?: object; calendar?: boolean; at: Date };

/** A letter to one side of a visit, with its calendar entry as it now is where asked. Inside the caller's unit of work. */
export async function tell({ visit, sides, to, template, words = {}, calendar = false, at }: Told) {
  const { school, ambassador, request, readers, place } = sides;
  const [reader, other] = [readers[to], readers[otherSide(to)]];
  const entry = calendar ? visitCalendar(visitEntry({ visit, side: to, ...sides }), at) : undefined;
  const facts = { name: reader.name, when: frenchMoment(visit.startsAt), place, school: school.name, job: ambassador.job, link: reader.link, other: { name: other.name, email: other.address } };
  await post(template, { name: reader.name, address: reader.address }, { ...facts, ...words }, { at, calendar: entry, about: to === "school" ? request : ambassador });
}

/** The same letter to both, each in their own words. */
export async function tellBoth({ words = () => ({}), ...told }: Omit<Told, "to" | "words"> & { words?: (to: Side) => object }) {
  for (const to of ["school", "ambassador"] as const) await tell({ ...told, to, words: words(to) });
}
