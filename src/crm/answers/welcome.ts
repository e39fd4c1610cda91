import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { changeStatus } from "../ambassadors/changeStatus.ts";
import type { Actor } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Invitation } from "../matching/invitation.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { settleVisit } from "../visits/settleVisit.ts";

/** The team takes a volunteer into the network: each class they had said yes to meanwhile is settled, or they are told that somebody was quicker. */
export async function welcome(ambassador: Ambassador, by: Actor, at = new Date()) {
  await changeStatus({ ambassador, to: "active", by, at });
  for (const invitation of await Invitation.find({ ambassador: ambassador._id, status: "willing" }).sort({ sentAt: 1 })) await settleWilling(invitation, ambassador, at);
}

async function settleWilling({ _id, request, date }: Invitation, ambassador: Ambassador, at: Date) {
  try {
    await unitOfWork(async () => {
      const taken = await Invitation.findOneAndUpdate({ _id, status: "willing" }, { $set: { status: "accepted", answeredAt: at } });
      if (taken) await settleVisit({ request: { _id: request }, ambassador, dateOf: ({ dates }) => dates.find(day => day.getTime() === date?.getTime() && day > at), by: ambassador, at });
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await unitOfWork(async () => {
      const gone = await Invitation.findOneAndUpdate({ _id, status: "willing" }, { $set: { status: "withdrawn", answeredAt: at } });
      if (!gone) return;
      const school = await School.findById((await SchoolRequest.findById(request).orFail()).school).orFail();
      await post("invitation-filled", { name: ambassador.name, address: ambassador.email }, { name: ambassador.name, school: school.name }, { at, about: ambassador });
    });
  }
}
