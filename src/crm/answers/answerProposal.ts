import { isValidObjectId } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Invitation } from "../matching/invitation.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { settleVisit } from "../visits/settleVisit.ts";
import { sayBusy } from "./acceptInvitation.ts";

type Answer = { request: SchoolRequest; invitation: string; yes: boolean; at?: Date };

/** The teacher says whether the other date suits: a visit, or the invitation stands as it was and its ambassador is told. */
export async function answerProposal({ request, invitation, yes, at = new Date() }: Answer) {
  await unitOfWork(async () => {
    const proposal = isValidObjectId(invitation) ? await Invitation.findOneAndUpdate({ _id: invitation, request: request._id, status: "proposed" }, { $set: yes ? { status: "accepted", answeredAt: at } : { status: "sent", date: null } }) : null;
    const date = proposal?.date;
    if (!proposal || !date) throw new Refusal("proposal-gone", "Cette proposition n’attend plus de réponse.");
    if (date <= at) throw new Refusal("proposal-past", "Cette date est passée.");
    if (yes) return void (await settleVisit({ request, ambassador: { _id: proposal.ambassador }, dateOf: () => date, by: "visitor", at }));
    const [school, ambassador] = [await School.findById(request.school).orFail(), await Ambassador.findById(proposal.ambassador).orFail()];
    await post("proposal-declined", { name: ambassador.name, address: ambassador.email }, { name: ambassador.name, school: school.name, when: frenchMoment(date), dates: request.dates.filter(one => one > at).map(one => frenchMoment(one)) }, { at, about: ambassador });
    await record("visitor", "invitation.proposal-declined", proposal, at);
  }).catch(sayBusy);
}
