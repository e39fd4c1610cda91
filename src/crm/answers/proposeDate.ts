import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Invitation } from "../matching/invitation.ts";
import { openInvitations } from "../matching/invitationStatuses.ts";
import { openStatuses } from "../requests/statuses.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { wishedDates } from "../requests/wishedDates.ts";
import { refuseClash } from "../visits/clash.ts";

type Proposal = { invitation: Pick<Invitation, "_id">; typed: string; at?: Date };

/** An ambassador who can come another day says when: the teacher is asked. The search goes on meanwhile, and the dates asked for stay open to them. */
export async function proposeDate({ invitation, typed, at = new Date() }: Proposal) {
  const { dates, faults } = wishedDates({ proposal: typed }, at);
  if (faults.length) throw new Refusals(faults);
  await unitOfWork(async () => {
    const proposed = await Invitation.findOneAndUpdate({ _id: invitation._id, status: mongoose.trusted({ $in: openInvitations }) }, { $set: { status: "proposed", date: dates[0]! } }, { returnDocument: "after" });
    if (!proposed) throw new Refusal("invitation-answered", "Cette invitation a déjà reçu une réponse.", "proposal");
    const request = await SchoolRequest.findOne({ _id: proposed.request, status: mongoose.trusted({ $in: openStatuses }) });
    if (!request) throw new Refusal("request-filled", "Cette demande n’attend plus de réponse.", "proposal");
    if (request.left < request.speakers) throw new Refusal("date-settled", "La date est déjà fixée : d’autres personnes viennent ce jour-là.", "proposal");
    const ambassador = await Ambassador.findById(proposed.ambassador).orFail();
    await refuseClash({ ambassador: ambassador._id, startsAt: dates[0]!, minutes: request.minutes }, "proposal");
    const words = { name: request.teacherName, who: ambassador.name, job: ambassador.job, when: frenchMoment(dates[0]!), link: `${config().PUBLIC_URL}/demandes/${request.publicId}` };
    await post("proposal", { name: request.teacherName, address: request.teacherEmail }, words, { at, about: request });
    await record(ambassador, "invitation.proposed", proposed, at, { date: dates[0]!.toISOString() });
  });
}
