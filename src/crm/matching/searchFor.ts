import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { config } from "../../config.ts";
import { count } from "../french.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { contactLine, referentOf } from "../territories/referentOf.ts";
import { inviteNext } from "./inviteNext.ts";

/** Asks the next ambassadors; when nobody is left, the staff take over and the teacher is told. Inside the caller's unit of work. */
export async function searchFor(request: SchoolRequest, at: Date) {
  if ((await inviteNext(request, at)) === 0) await handOver(request, at);
}

/** Gives the request to the staff, once, and says so to the teacher. */
export async function handOver(request: SchoolRequest, at: Date) {
  const given = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: "searching" }, { status: "handed-over" });
  if (!given) return;
  const link = `${config().PUBLIC_URL}/demandes/${request.publicId}`;
  const referent = await referentOf(request.zone);
  await post("request-handed-over", { name: request.teacherName, address: request.teacherEmail }, { name: request.teacherName, missing: request.left < request.speakers ? count(request.left, "personne") : "", contact: referent ? contactLine(referent) : "", link }, { about: request });
  await record("system", "request.handed-over", request, at);
}
