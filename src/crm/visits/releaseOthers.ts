import { Ambassador } from "../ambassadors/ambassador.ts";
import { post } from "../mail/post.ts";
import { Invitation } from "../matching/invitation.ts";
import { among } from "../registry/personal.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";

/** Those who were asked and had not answered are released, and told so: nobody prepares for a place that is filled. Inside the caller's unit of work. */
export async function releaseOthers(request: SchoolRequest, at: Date) {
  const waiting = await Invitation.find({ request: request._id, status: "sent" }).select("ambassador");
  if (!waiting.length) return;
  await Invitation.updateMany({ _id: among(waiting.map(({ _id }) => _id)), status: "sent" }, { status: "withdrawn", answeredAt: at });
  const school = await School.findById(request.school).orFail();
  for (const { name, email, _id, zone, departement } of await Ambassador.find({ _id: among(waiting.map(({ ambassador }) => ambassador)) })) {
    await post("invitation-filled", { name, address: email }, { name, school: school.name }, { at, about: { _id, zone, departement, constructor: Ambassador } as never });
  }
}
