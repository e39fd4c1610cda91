import mongoose from "mongoose";
import { config } from "../../config.ts";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Invitation } from "../matching/invitation.ts";
import { openInvitations } from "../matching/invitationStatuses.ts";
import { invite } from "../matching/invite.ts";
import { searchFor } from "../matching/searchFor.ts";
import { readEmail } from "../people/email.ts";
import { openStatuses } from "../requests/statuses.ts";
import { requestTitle } from "../requests/requestTitle.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";

type Handing = { invitation: Pick<Invitation, "_id">; name: string; email: string; at?: Date };

/**
 * An ambassador who cannot come names a colleague: one who is in the network is invited at once, another is told by one letter, whose address
 * is kept nowhere else. The invitation itself never passes to somebody else, and the next person is asked meanwhile.
 */
export async function handOn({ invitation, name, email, at = new Date() }: Handing) {
  const faults: Refusal[] = [];
  if (name.length < 2 || name.length > 120) faults.push(new Refusal("name", "Indiquez le prénom et le nom de ce collègue.", "colleagueName"));
  const address = attempt(() => readEmail(email, "colleagueEmail"), faults);
  if (faults.length || !address) throw new Refusals(faults);
  await unitOfWork(async () => {
    const handed = await Invitation.findOneAndUpdate({ _id: invitation._id, status: mongoose.trusted({ $in: openInvitations }) }, { $set: { status: "handed-on", answeredAt: at } });
    if (!handed) throw new Refusal("invitation-answered", "Cette invitation a déjà reçu une réponse.", "colleagueEmail");
    const ambassador = await Ambassador.findById(handed.ambassador).orFail();
    if (address === ambassador.email) throw new Refusal("colleague-self", "Cette adresse est la vôtre.", "colleagueEmail");
    const request = await SchoolRequest.findById(handed.request).orFail();
    const open = openStatuses.some(status => status === request.status);
    const known = await Ambassador.findOne({ email: address, status: "active" });
    if (open && known && !(await Invitation.exists({ request: request._id, ambassador: known._id }))) await invite({ request, ambassador: known, at });
    else if (open && !(await Ambassador.exists({ email: address }))) {
      const school = await School.findById(request.school).orFail();
      await post("colleague-suggested", { name, address }, { name, from: ambassador.name, school: school.name, town: school.town ?? "", title: requestTitle(request), link: `${config().PUBLIC_URL}/ambassadeurs/inscription` }, { at });
    }
    await record(ambassador, "invitation.handed-on", handed, at, { known: Boolean(known) });
    if (open) await searchFor(request, at);
  }).catch(sayAsked);
}

function sayAsked(error: unknown): never {
  if (!isDuplicate(error)) throw error;
  throw new Refusal("already-asked", "Ce collègue a déjà reçu cette demande.", "colleagueEmail");
}
