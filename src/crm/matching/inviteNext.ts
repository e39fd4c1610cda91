import { SchoolRequest } from "../requests/schoolRequest.ts";
import { candidates } from "./candidates.ts";
import { invite } from "./invite.ts";
import { Invitation } from "./invitation.ts";

/** How many ambassadors hold an invitation at once: enough to be quick, few enough that a yes is rarely too late. */
export const atOnce = 3;

/** Invites the best candidates until `atOnce` hold an invitation. Inside the caller's unit of work. Returns how many wait for an answer. */
export async function inviteNext(request: SchoolRequest, at: Date) {
  // The write makes two rounds for one request collide: the later one runs again and sees the first one's letters.
  const live = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: "searching" }, { $set: { updatedAt: at } });
  if (!live) return 0;
  const waiting = await Invitation.countDocuments({ request: request._id, status: "sent" });
  const next = (await candidates(request, at)).slice(0, Math.max(0, atOnce - waiting));
  for (const { ambassador, score } of next) await invite(request, ambassador, score, at);
  return waiting + next.length;
}
