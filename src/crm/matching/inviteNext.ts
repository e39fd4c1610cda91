import mongoose from "mongoose";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { candidates } from "./candidates.ts";
import { invite } from "./invite.ts";
import { Invitation } from "./invitation.ts";
import { openInvitations } from "./invitationStatuses.ts";
import { nextWaveAt } from "./waves.ts";

/** How many ambassadors a wave asks for one place, and how many hold an invitation at least while there are some: enough to be quick, few enough that a yes is rarely too late. */
export const atOnce = 3;

/**
 * Invites the best candidates until `atOnce` hold an invitation; a `wave`, once it is due, asks `atOnce` more whoever holds one. Inside
 * the caller's unit of work. Returns how many wait for an answer, or null where the request is no longer searched for, or another
 * worker has just sent this wave.
 */
export async function inviteNext(request: SchoolRequest, at: Date, wave = false): Promise<number | null> {
  // The write makes two rounds for one request collide: the later one runs again and sees the first one's letters.
  const due = wave ? { nextWaveAt: mongoose.trusted({ $lte: at }) } : {};
  const live = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: "searching", ...due }, { $set: { updatedAt: at, nextWaveAt: nextWaveAt(request.dates, at) } });
  if (!live) return null;
  const waiting = await Invitation.countDocuments({ request: request._id, status: mongoose.trusted({ $in: openInvitations }) });
  // One more for each person wanted beside the first.
  const most = atOnce + live.left - 1;
  const next = (await candidates(request, at)).slice(0, wave ? most : Math.max(0, most - waiting));
  for (const { ambassador, score, standing } of next) await invite({ request, ambassador, score, km: standing.km, at });
  return waiting + next.length;
}
