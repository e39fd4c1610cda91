import { Ambassador } from "../ambassadors/ambassador.ts";
import { post } from "../mail/post.ts";
import { among } from "../registry/personal.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { Invitation } from "./invitation.ts";
import { openInvitations } from "./invitationStatuses.ts";

/**
 * Those who were asked, or said they were willing, and have no visit are released, and told so: nobody prepares for a place that is filled, or for a class
 * that asks no more. Inside the caller's unit of work.
 */
export async function releaseOthers(request: Pick<SchoolRequest, "_id" | "school">, at: Date, why: "filled" | "withdrawn" = "filled") {
  const open = among([...openInvitations, "willing"]);
  const waiting = await Invitation.find({ request: request._id, status: open }).select("ambassador");
  if (!waiting.length) return;
  await Invitation.updateMany({ _id: among(waiting.map(({ _id }) => _id)), status: open }, { status: "withdrawn", answeredAt: at });
  const school = await School.findById(request.school).orFail();
  for (const { name, email, _id, zone, departement } of await Ambassador.find({ _id: among(waiting.map(({ ambassador }) => ambassador)) })) {
    await post(`invitation-${why}`, { name, address: email }, { name, school: school.name }, { at, about: { _id, zone, departement, constructor: Ambassador } as never });
  }
}
