import { Ambassador } from "../ambassadors/ambassador.ts";
import { pauses } from "../ambassadors/pauses.ts";
import { frenchMoment } from "../french.ts";
import type { Invitation } from "../matching/invitation.ts";
import { openInvitations, refusalReasonNames, refusalReasons } from "../matching/invitationStatuses.ts";
import { possibleDates } from "../matching/offer.ts";
import { requestRows } from "../requests/requestRows.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";

/** What an invited ambassador reads; dates on their own days come first. */
export async function invitationView(invitation: Invitation, secret: string, at = new Date()) {
  const request = await SchoolRequest.findById(invitation.request).orFail();
  const [school, ambassador] = await Promise.all([School.findById(request.school).orFail(), Ambassador.findById(invitation.ambassador).orFail()]);
  const theirs = possibleDates(ambassador, request.dates);
  const dates = [...theirs, ...request.dates.filter(date => !theirs.includes(date))].filter(date => date > at);
  return {
    url: `/invitations/${secret}`,
    name: ambassador.name,
    status: invitation.status,
    school: school.name,
    town: school.town,
    rows: requestRows(request),
    dates: dates.map(date => ({ value: date.toISOString(), label: frenchMoment(date) })),
    date: dates[0]?.toISOString() ?? "",
    reasons: refusalReasonNames.map(value => ({ value, label: refusalReasons[value] })),
    reason: "",
    open: openInvitations.some(one => one === invitation.status),
    proposed: invitation.status === "proposed" && invitation.date ? frenchMoment(invitation.date) : null,
    proposes: request.left === request.speakers,
    proposal: "",
    colleagueName: "",
    colleagueEmail: "",
    pauses: Object.entries(pauses).map(([value, { label }]) => ({ value, label })),
    own: `/ambassadeurs/${ambassador.publicId}`,
  };
}
