import { frenchMoment } from "../french.ts";
import { Invitation } from "../matching/invitation.ts";
import { type InvitationStatus, type RefusalReason, invitationStatuses, refusalReasons } from "../matching/invitationStatuses.ts";
import { showPhone } from "../people/phone.ts";
import { priorities, priorityOf } from "../requests/priority.ts";
import { requestRows } from "../requests/requestRows.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { type RequestStatus, requestStatuses } from "../requests/statuses.ts";
import { School } from "../schools/school.ts";
import { whoFits } from "./whoFits.ts";

/** A request as staff read it: what was asked, who was invited, whom they may still invite and why, and why not the others. */
export async function requestDeskView(request: SchoolRequest, at = new Date()) {
  const [school, invitations] = await Promise.all([
    School.findById(request.school).orFail(),
    Invitation.find({ request: request._id }).sort({ sentAt: 1 }).limit(100).populate<{ ambassador: { name: string; job: string } }>("ambassador", "name job"),
  ]);
  const status = request.status as RequestStatus;
  const { label, tone } = requestStatuses[status];
  return {
    url: `/equipe/demandes/${request._id}`,
    school: school.name,
    statusLabel: label,
    statusTone: tone,
    rows: [...requestRows(request), { label: "Enseignant", value: [request.teacherName, request.teacherEmail, request.teacherPhone && showPhone(request.teacherPhone)].filter(Boolean).join(", ") }, ...priorityRow(school)],
    invitations: invitations.map(one => ({ when: frenchMoment(one.sentAt), text: `${one.ambassador.name}, ${one.ambassador.job}`, detail: outcome(one) })),
    ...(await whoFits(request, at)),
    invites: status === "handed-over",
    vouches: status === "vouching" ? request.teacherEmail : null,
    ambassador: "",
  };
}

const outcome = ({ status, reason }: { status: string; reason?: string | null }) =>
  [invitationStatuses[status as InvitationStatus].label, reason && refusalReasons[reason as RefusalReason]].filter(Boolean).join(" : ");

function priorityRow(school: School) {
  const { points, reasons } = priorityOf(school);
  return points ? [{ label: "Priorité", value: `${reasons.map(name => priorities[name].label).join(" · ")} (${points} points)` }] : [];
}
