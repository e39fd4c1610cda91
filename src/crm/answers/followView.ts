import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { count, frenchMoment, frenchTime } from "../french.ts";
import { Invitation } from "../matching/invitation.ts";
import { requestRows } from "../requests/requestRows.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { openStatuses, type RequestStatus, requestStatuses } from "../requests/statuses.ts";
import { School } from "../schools/school.ts";
import { referentOf } from "../territories/referentOf.ts";
import { standingStatuses } from "../visits/statuses.ts";
import { Visit } from "../visits/visit.ts";

/** Where a request stands, as its teacher reads it. */
export async function followView(request: SchoolRequest) {
  const [school, asked, visits, proposals] = await Promise.all([
    School.findById(request.school).orFail(),
    Invitation.countDocuments({ request: request._id }),
    Visit.find({ request: request._id, status: mongoose.trusted({ $in: standingStatuses }) }).sort({ startsAt: 1 }).limit(20),
    Invitation.find({ request: request._id, status: "proposed" }).limit(20).populate<{ ambassador: Ambassador }>("ambassador"),
  ]);
  const status = request.status as RequestStatus;
  const { label, tone, news } = requestStatuses[status];
  const open = openStatuses.includes(status);
  const given = open || status === "vouching";
  return {
    url: `/demandes/${request.publicId}`,
    school: school.name,
    status,
    statusLabel: label,
    statusTone: tone,
    news,
    given,
    asked: open && asked ? `${count(asked, "ambassadeur sollicité", "ambassadeurs sollicités")}` : null,
    due: status === "searching" && request.dueAt ? frenchMoment(request.dueAt) : null,
    rows: requestRows(request),
    referent: await referentOf(request.zone),
    visits: await Promise.all(visits.map(meeting)),
    wanted: request.speakers > 1 && request.left > 0 && visits.length ? count(request.left, "place encore libre", "places encore libres") : null,
    proposals: open ? proposals.filter(({ date }) => date).map(({ _id, ambassador, date }) => ({ url: `/demandes/${request.publicId}/propositions/${_id}`, who: [ambassador.name, ambassador.job].join(", "), when: frenchMoment(date!) })) : [],
    together: request.series ? (await SchoolRequest.find({ series: request.series, _id: mongoose.trusted({ $ne: request._id }) }).sort({ dates: 1 })).map(one => ({ href: `/demandes/${one.publicId}`, label: one.dates.map(date => frenchMoment(date)).join(", "), status: requestStatuses[one.status as RequestStatus].label })) : [],
  };
}

async function meeting(visit: Visit) {
  const ambassador = await Ambassador.findById(visit.ambassador).orFail();
  return { when: frenchMoment(visit.startsAt), who: [ambassador.name, ambassador.job, ambassador.company].filter(Boolean).join(", "), email: ambassador.email, arrived: visit.arrivedAt ? frenchTime(visit.arrivedAt) : null, url: `/visites/${visit.schoolKey}` };
}
