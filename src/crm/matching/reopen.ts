import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { record } from "../journal/record.ts";
import { digestOf, newSecret } from "../people/secrets.ts";
import { among } from "../registry/personal.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { Invitation } from "./invitation.ts";
import { sendInvitation } from "./invite.ts";
import { atOnce } from "./inviteNext.ts";
import { handOver, searchFor } from "./searchFor.ts";
import { promiseFrom } from "./waves.ts";
import { weighAll } from "./weighAll.ts";

/**
 * A place is free again: the promised hours begin anew, those who were kept waiting when it was filled are asked first, best first, then the
 * next ones. Without a date to come the team takes over. Inside the caller's unit of work.
 */
export async function reopen(id: SchoolRequest["_id"], at: Date) {
  const free = { _id: id, status: mongoose.trusted({ $in: ["confirmed", "searching", "handed-over"] as const }) };
  const request = await SchoolRequest.findOneAndUpdate(free, { $inc: { left: 1 }, $set: { status: "searching", ...promiseFrom(at) } }, { returnDocument: "after" });
  if (!request) return;
  await record("system", "request.reopened", request, at);
  if (!request.dates.some(date => date > at)) return handOver(request, at);
  await recall(request, at);
  await searchFor(request, at);
}

/** Asks again those who were released when the place was filled: a new letter, with a new secret. */
async function recall(request: SchoolRequest, at: Date) {
  const warm = await Invitation.find({ request: request._id, status: "withdrawn" });
  const people = await Ambassador.find({ _id: among(warm.map(({ ambassador }) => ambassador)), status: "active" });
  const weighed = (await weighAll(request, people, at)).filter(({ refusals }) => refusals.every(({ rule }) => rule === "asked")).sort((a, b) => b.fit.points - a.fit.points);
  for (const { ambassador } of weighed.slice(0, atOnce)) {
    const secret = newSecret();
    const again = await Invitation.findOneAndUpdate({ request: request._id, ambassador: ambassador._id, status: "withdrawn" }, { $set: { status: "sent", sentAt: at, answeredAt: null, digest: digestOf(secret) } }, { returnDocument: "after" });
    if (!again) continue;
    await sendInvitation(request, ambassador, secret, at);
    await record("system", "invitation.sent-again", again, at, { request: String(request._id) });
  }
}
