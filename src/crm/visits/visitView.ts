import { config } from "../../config.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import { frenchMoment } from "../french.ts";
import { requestRows } from "../requests/requestRows.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { type VisitStatus, visitStatuses } from "./statuses.ts";
import { placeOfVisit } from "./placeOfVisit.ts";
import type { Visit } from "./visit.ts";

/** A visit as its page and its calendar entry tell it. */
export async function visitView(visit: Visit) {
  const [school, ambassador, request] = await Promise.all([
    School.findById(visit.school).orFail(),
    Ambassador.findById(visit.ambassador).orFail(),
    SchoolRequest.findById(visit.request).orFail(),
  ]);
  const title = `${formats[visit.format]} : ${ambassador.job}`;
  const place = placeOfVisit(visit.format, school, ambassador);
  const link = `${config().PUBLIC_URL}/visites/${visit.publicId}`;
  const facts = [
    { label: "Quand", value: frenchMoment(visit.startsAt) },
    { label: "Où", value: place },
    { label: "Ambassadeur", value: [ambassador.name, ambassador.job, ambassador.email].join(", ") },
    { label: "Enseignant", value: [request.teacherName, request.teacherEmail].join(", ") },
  ];
  const asked = requestRows(request).filter(({ label }) => label !== "Dates proposées" && label !== "Rencontre");
  return { title, place, text: `${ambassador.name} et ${request.teacherName}, ${school.name}\n${link}`, rows: [...facts, ...asked], calendar: `/visites/${visit.publicId}.ics`, report: `/visites/${visit.publicId}/suite`, begun: visit.startsAt <= new Date(), open: visit.status === "confirmed", status: visitStatuses[visit.status as VisitStatus] };
}
